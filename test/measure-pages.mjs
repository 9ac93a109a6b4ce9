// measure-pages.mjs FILE.html…: checks what `pdftotext -bbox` found on printed pages against the layout of official documents (GB/T 9704-2012), to a millimetre.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const mm = (points) => (points * 25.4) / 72;
const character = 15.75; // points: 28 to a line
const [left, right, top, bottom] = [28, 210 - 26, 37, 297 - 35];
const faults = [];
let passed = 0;

function check(holds, what) {
  if (holds) passed++;
  else faults.push(what);
}

const near = (a, b, by = 1) => Math.abs(a - b) <= by;

function pagesOf(file) {
  return [...readFileSync(file, 'utf8').matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(([, width, height, content]) => ({
    width: mm(+width),
    height: mm(+height),
    words: [...content.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(([, x0, y0, x1, y1, text]) => ({
      x0: mm(+x0), x1: mm(+x1), middle: mm((+y0 + +y1) / 2), text,
    })),
  }));
}

/** Words that stand on one line, in the order of the page. */
function linesOf(words) {
  const lines = [];
  for (const word of [...words].sort((a, b) => a.middle - b.middle || a.x0 - b.x0)) {
    const line = lines.at(-1);
    if (line && near(line.middle, word.middle, 3)) line.words.push(word);
    else lines.push({ middle: word.middle, words: [word] });
  }
  return lines.map(({ middle, words: on }) => ({ middle, x0: Math.min(...on.map((w) => w.x0)), x1: Math.max(...on.map((w) => w.x1)), text: on.sort((a, b) => a.x0 - b.x0).map((w) => w.text).join('') }));
}

function checkPage(page, number, name) {
  const at = `${name}, page ${number}`;
  const lines = linesOf(page.words);
  const printed = lines.pop();
  const text = lines;
  check(near(page.width, 210) && near(page.height, 297), `${at}: not A4`);
  check(text.every((l) => l.x0 >= left - 1 && l.x1 <= right + 1 && l.middle > top && l.middle < bottom), `${at}: outside the margins: ${text.filter((l) => l.x0 < left - 1 || l.x1 > right + 1 || l.middle <= top || l.middle >= bottom).map((l) => `${l.text} (${l.x0.toFixed(1)}…${l.x1.toFixed(1)}, ${l.middle.toFixed(1)})`)}`);
  check(printed?.text === `—${number}—`, `${at}: has the number ${printed?.text}`);
  check(printed && near(printed.middle - mm(7), bottom + 7, 2), `${at}: the number stands ${(printed.middle - bottom).toFixed(1)} mm below the text`);
  const edge = number % 2 ? right - printed.x1 : printed.x0 - left;
  check(near(edge, mm(14)), `${at}: the number stands ${edge.toFixed(1)} mm from the ${number % 2 ? 'right' : 'left'} edge`);
  return text;
}

for (const file of process.argv.slice(2)) {
  const name = basename(file, '.html');
  const pages = pagesOf(file).map((page, i) => checkPage(page, i + 1, name));
  if (name === 'full-pages') {
    check(pages.length >= 3 && pages[1].length === 22, `${name}: ${pages[1]?.length} lines to a page`);
    check(pages[1].every((l) => l.text.length === 28), `${name}: ${pages[1].map((l) => l.text.length)} characters to a line`);
  }
  if (/^sealed-|^publicity$|certificate/.test(name)) {
    const day = pages[0].findLast((l) => /^\d{4}年\d+月\d+日$/.test(l.text));
    check(day && right - day.x1 >= mm(4 * character) - 1, `${name}: the day stands ${day && (right - day.x1).toFixed(1)} mm from the right`);
  }
  if (/^annex$|^publicity$/.test(name)) {
    const [mark, title] = pages[1];
    check(mark.text === '附件' && near(mark.x0, left) && near(mark.middle, top + 5.1, 2), `${name}: the annex's mark does not open its page: ${mark.text} at ${mark.middle.toFixed(1)}`);
    check(near(title.middle, top + 2.5 * 10.227, 2) && near((title.x0 + title.x1) / 2, (left + right) / 2), `${name}: the annex's title is not centred on the third line: ${title.middle.toFixed(1)}`);
  }
}
for (const fault of faults) console.log(fault);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 || passed === 0 ? 1 : 0;

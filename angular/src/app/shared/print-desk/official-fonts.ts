/** The fonts that the official layout asks for, as the style sheet names them. */
const officialFonts = ['--official-title', '--official-body'];

/** The names in a CSS list of fonts, without their quotes. */
export function fontNames(list: string): string[] {
  return list
    .split(',')
    .map((name) => unescape(name.trim().replace(/^['"]|['"]$/g, '')))
    .filter((name) => name !== '');
}

/** Minified style sheets write characters beyond ASCII as `\4eff`. */
function unescape(name: string): string {
  return name.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Which official fonts this computer lacks, each by its first name; other fonts stand in for them. */
export function missingOfficialFonts(): string[] {
  const style = getComputedStyle(document.documentElement);
  const lists = officialFonts.map((variable) => fontNames(style.getPropertyValue(variable)));
  return lists.filter((names) => names.length > 0 && !names.some(isInstalled)).map((names) => names.at(-1)!);
}

/** A font is there when text set in it is not as wide as in two quite different fonts that stand in. */
function isInstalled(name: string): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  const width = (font: string) => {
    pen!.font = `72px ${font}`;
    return pen!.measureText('mmmiiilllWWW0123').width;
  };
  return pen === null || ['monospace', 'serif'].some((other) => width(`'${name}', ${other}`) !== width(other));
}

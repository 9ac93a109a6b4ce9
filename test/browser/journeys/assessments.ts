import { inflateRawSync } from 'node:zlib';
import { Page } from '@playwright/test';
import { call } from './letters';
import { Listed } from './three-lists';

export interface Scheme {
  id: string;
  code: string;
  [part: string]: unknown;
}

/** The text of one file of a .docx, which is a zip: found by its central directory. */
function fileIn(docx: Buffer, name: string): string {
  let at = docx.readUInt32LE(docx.lastIndexOf('PK\x05\x06') + 16);
  while (docx.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameLength, extra, comment, start] = [docx.readUInt32LE(at + 20), docx.readUInt16LE(at + 28), docx.readUInt16LE(at + 30), docx.readUInt16LE(at + 32), docx.readUInt32LE(at + 42)];
    if (docx.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const data = start + 30 + docx.readUInt16LE(start + 26) + docx.readUInt16LE(start + 28);
      const content = docx.subarray(data, data + packed);
      return (docx.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`${name} is not in the file`);
}

/** The codes on the cards of a vote, as whoever cuts them out would read them. */
export function codesOn(cards: Buffer): string[] {
  return codesIn(fileIn(cards, 'word/document.xml').replace(/<[^>]+>/g, ' '));
}

/** Codes as they are printed: ABCD-EFGH-JKMN-PQRS. */
export function codesIn(words: string): string[] {
  return [...new Set(words.match(/[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}/g) ?? [])];
}

/** The five-star scheme under a code of its own, with the steps that can be gone through in a minute. */
export async function shortScheme(page: Page, code: string): Promise<Scheme> {
  const schemes = await call<Listed<Scheme>>(page, 'get', '/api/assessments/scheme?filter=five-star-service');
  const { id: _, ...shipped } = await call<Scheme>(page, 'get', `/api/assessments/scheme/${schemes.items[0].id}`);
  return call(page, 'post', '/api/assessments/scheme', { ...shipped, code, process: { superiorAssessment: true, publicityDays: 5, approvals: ['county'] } });
}

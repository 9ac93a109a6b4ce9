import type { FieldKind } from './scheme-field';

interface Band {
  min?: number;
  share?: number;
  points: number;
}

/** A part of a scheme as it is typed into one field. */
export function textOfField(kind: FieldKind, value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  switch (kind) {
    case 'percent':
      return String(Math.round((value as number) * 1e6) / 1e4);
    case 'numbers':
    case 'words':
      return (value as unknown[]).join(', ');
    case 'bands':
      return (value as Band[]).map(({ min, points }) => `${min}: ${points}`).join('; ');
    case 'shares':
      return (value as Band[]).map(({ share, points }) => `${Math.round((share ?? 0) * 1e6) / 1e4}%: ${points}`).join('; ');
    case 'lines':
      return Object.entries(value as Record<string, number>).map(([name, limit]) => `${name}: ${limit}`).join('; ');
    default:
      return String(value);
  }
}

/** What was typed, as the data format has it; what is not a number stays as typed, so that the host can say so. */
export function valueOfField(kind: FieldKind, text: string): unknown {
  const typed = text.trim();
  if (typed === '') {
    return undefined;
  }
  switch (kind) {
    case 'number':
      return numberOf(typed);
    case 'percent':
      return shareOf(typed);
    case 'flag':
      return true;
    case 'numbers':
      return listOf(typed).map(numberOf);
    case 'words':
      return listOf(typed);
    case 'bands':
      return pairsOf(typed).map(([min, points]) => ({ min: numberOf(min), points: numberOf(points) }));
    case 'shares':
      return pairsOf(typed).map(([share, points]) => ({ share: shareOf(share), points: numberOf(points) }));
    case 'lines':
      return Object.fromEntries(pairsOf(typed).map(([name, limit]) => [name, numberOf(limit)]));
    default:
      return typed;
  }
}

function numberOf(text: string): number | string {
  return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

function shareOf(text: string): number | string {
  const number = numberOf(text.replace(/%$/, ''));
  return typeof number === 'number' ? Math.round(number * 1e4) / 1e6 : number;
}

function listOf(text: string): string[] {
  return text.split(/[,\uff0c\u3001]/).map((part) => part.trim()).filter(Boolean);
}

function pairsOf(text: string): [string, string][] {
  return text
    .split(/[;\uff1b]/)
    .filter((part) => part.trim() !== '')
    .map((part) => part.split(/[:\uff1a]/))
    .map(([first, second = '']) => [first.trim(), second.trim()]);
}

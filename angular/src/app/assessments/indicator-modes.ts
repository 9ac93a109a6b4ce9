/** What a mode needs beside the common fields, as the editor asks for it. */
export interface ModeParameter {
  name: string;
  kind: 'number' | 'flag' | 'choice' | 'numbers' | 'bands' | 'shares' | 'lines';
  choices?: readonly string[];
  optional?: boolean;
}

/** What is reported of a subject under a mode. */
export type ValueKind = 'number' | 'flag' | 'list' | 'lists';

interface Mode {
  value: ValueKind;
  parameters: readonly ModeParameter[];
}

const within: ModeParameter = { name: 'within', kind: 'choice', choices: ['all', 'group'], optional: true };
const order: ModeParameter = { name: 'order', kind: 'choice', choices: ['desc', 'asc'], optional: true };
const below: ModeParameter = { name: 'below', kind: 'number' };

/** The host's rule shapes, in the order in which they are offered. */
export const indicatorModes: Record<string, Mode> = {
  graded: { value: 'number', parameters: [] },
  deduct: { value: 'list', parameters: [{ name: 'floor', kind: 'number', optional: true }] },
  deductByLine: { value: 'lists', parameters: [{ name: 'lines', kind: 'lines' }] },
  allOrNothing: { value: 'flag', parameters: [] },
  ratio: { value: 'number', parameters: [{ name: 'target', kind: 'number' }, { name: 'upTo', kind: 'number', optional: true }] },
  banded: { value: 'number', parameters: [{ name: 'bands', kind: 'bands' }] },
  count: { value: 'number', parameters: [{ name: 'each', kind: 'number' }] },
  sum: { value: 'list', parameters: [] },
  steps: {
    value: 'number',
    parameters: [
      { name: 'direction', kind: 'choice', choices: ['atLeast', 'atMost'] },
      { name: 'threshold', kind: 'number' },
      { name: 'step', kind: 'number' },
      { name: 'perStep', kind: 'number' },
      { name: 'partial', kind: 'flag', optional: true },
    ],
  },
  mean: { value: 'list', parameters: [] },
  rankTable: { value: 'number', parameters: [{ name: 'table', kind: 'numbers' }, below, order, within] },
  rankShare: { value: 'number', parameters: [{ name: 'bands', kind: 'shares' }, below, order, { name: 'rounding', kind: 'choice', choices: ['down', 'nearest', 'up'], optional: true }, within] },
  proportionalToBest: { value: 'number', parameters: [within] },
};

/** A mode that the host knows and this page does not is at least shown by its name. */
export function modeOf(mode: string): Mode {
  return indicatorModes[mode] ?? { value: 'number', parameters: [] };
}

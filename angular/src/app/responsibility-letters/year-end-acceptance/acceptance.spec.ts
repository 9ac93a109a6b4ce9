import { LetterItemState } from '../letters-api';
import { decidedItems, decidedPoints, decisionRows, faultOf } from './acceptance';

const item = (code: string, points: number, suggested: number) => ({ code, points, yearEnd: { suggested } }) as LetterItemState;

describe('year-end acceptance', () => {
  it('begins with what the figures suggest', () => {
    const rows = decisionRows([item('1', 10, 8.5), item('2', 5, 5)]);
    expect(decidedPoints(rows)).toBe(13.5);
    expect(rows.every((row) => faultOf(row) === undefined)).toBe(true);
  });

  it('asks for a reason where other points are given', () => {
    const [row] = decisionRows([item('1', 10, 8)]);
    expect(faultOf({ ...row, points: 9 })).toBe('Acceptance:ReasonMissing');
    expect(faultOf({ ...row, points: 9, reason: 'flood' })).toBeUndefined();
  });

  it('gives no more than an item is worth', () => {
    const [row] = decisionRows([item('1', 10, 8)]);
    expect(faultOf({ ...row, points: 10.5, reason: 'x' })).toBe('Acceptance:OutOfRange');
    expect(faultOf({ ...row, points: null })).toBe('Acceptance:OutOfRange');
  });

  it('sends a reason only where there is a difference', () => {
    const [row] = decisionRows([item('1', 10, 8)]);
    expect(decidedItems([{ ...row, reason: 'left over' }])[0].reason).toBeNull();
    expect(decidedItems([{ ...row, points: 7, reason: ' late ' }])[0]).toEqual({ code: '1', points: 7, reason: 'late' });
  });
});

import { CoverageCarrier } from '../campaigns-api';
import { coverageLight, percentOfTarget } from './coverage';

const share = { recipientId: '1', recipientName: 'a', target: 5 };
const carrier = (gap: number, shares = [share]): CoverageCarrier => ({ letterId: '1', recipientName: 'a', target: 10, gap, shares });

describe('coverage of an item', () => {
  it('is without a light while nobody passes it on', () => expect(coverageLight({ carriers: [carrier(10, [])] })).toBe('none'));
  it('is yellow while someone has not, or too little', () => {
    expect(coverageLight({ carriers: [carrier(0), carrier(10, [])] })).toBe('yellow');
    expect(coverageLight({ carriers: [carrier(2)] })).toBe('yellow');
  });
  it('is green when all shares add up', () => expect(coverageLight({ carriers: [carrier(0), carrier(0)] })).toBe('green'));
  it('counts in whole per cent, 100 only when reached', () => {
    expect(percentOfTarget(9.99, 10)).toBe(99);
    expect(percentOfTarget(undefined, 10)).toBe(0);
    expect(percentOfTarget(3, 0)).toBe(0);
  });
});

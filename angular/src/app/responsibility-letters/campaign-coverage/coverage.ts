import { Light } from '../../shared/traffic-light/traffic-light';
import { CoverageItem } from '../campaigns-api';

/** Green when every carrier passed on what it was asked, yellow when some did or too little, no light when nobody passes the item on. */
export function coverageLight(item: Pick<CoverageItem, 'carriers'>): Light {
  const passing = item.carriers.filter((carrier) => carrier.shares.length > 0);
  if (passing.length === 0) {
    return 'none';
  }
  return passing.length === item.carriers.length && passing.every((carrier) => !carrier.gap) ? 'green' : 'yellow';
}

/** How much of the target a figure makes, in whole per cent, rounded down. */
export function percentOfTarget(figure: number | null | undefined, target: number | null | undefined): number {
  return target ? Math.floor(((figure ?? 0) / target) * 100) : 0;
}

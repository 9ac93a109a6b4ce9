import type { EChartsCoreOption } from 'echarts/core';
import { Light } from '../../shared/traffic-light/traffic-light';
import { BoardRow } from '../../three-lists/board-api';

/** Deep enough for white letters; the shape says the same for those who see no colours. */
const colors: Record<Light, string> = { red: '#b3121b', yellow: '#a86400', green: '#2e7d32', none: '#78838d' };
const shapes: Record<Light, string> = { red: '\u25a0', yellow: '\u25b2', green: '\u25cf', none: '\u25cb' };

export interface MapItem {
  id: string;
  name: string;
  value: number;
  light: Light;
  because: string;
}

/** Each organization of which something is asked, as large as what it has to do. */
export function mapItems(rows: readonly BoardRow[]): MapItem[] {
  return rows
    .filter(({ light }) => light.rule !== 'nothingAsked')
    .map(({ organizationId, name, tasks, problems, light }) => ({ id: organizationId, name, value: Math.max(1, tasks.open + problems.open), light: light.color, because: light.because ?? '' }));
}

/** The county's lights as a tree map by township. */
export function lightsMap(rows: readonly BoardRow[], short: (name: string) => string): EChartsCoreOption {
  const items = mapItems(rows);
  return {
    animation: false,
    tooltip: { formatter: ({ data }: { data: MapItem }) => `${shapes[data.light]} ${data.name}\n${data.because}` },
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        itemStyle: { borderColor: '#fff', borderWidth: 1, gapWidth: 2 },
        label: { color: '#fff', fontSize: 13, lineHeight: 20, overflow: 'truncate', formatter: ({ data }: { data: MapItem }) => `${shapes[data.light]} ${short(data.name)}\n${data.because}` },
        data: items.map((item) => ({ ...item, itemStyle: { color: colors[item.light] } })),
      },
    ],
  };
}

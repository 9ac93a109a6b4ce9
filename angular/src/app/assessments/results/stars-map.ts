import type { EChartsCoreOption } from 'echarts/core';
import { ResultField, Standing } from '../results-api';

export interface MapField {
  id: string;
  name: string;
  value: number;
  mean: number;
  hasChildren: boolean;
  words: string;
}

/** From few stars to many: deep enough for white letters, and told in words too. */
const colors = ['#8f0e15', '#b3541b', '#a86400', '#5f7d1f', '#2e7d32'];

/** The mean of the stars of a field, or nothing where grades are given. */
export function meanStars(field: Pick<ResultField, 'counts'>): number | undefined {
  const starred = field.counts.filter(({ standing }) => standing.stars !== null && standing.stars !== undefined);
  const total = starred.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? undefined : Math.round((starred.reduce((sum, { standing, count }) => sum + standing.stars! * count, 0) / total) * 100) / 100;
}

/** The colour of a mean among so many stars; where there are only grades, the share of those who reach the line decides. */
export function colorOf(field: ResultField, best: number): string {
  const share = (meanStars(field) ?? (1 - field.notQualified / Math.max(1, field.total)) * best) / best;
  return colors[Math.max(0, Math.min(colors.length - 1, Math.ceil(share * colors.length) - 1))];
}

/** The county's results as a tree map: as large as how many were judged, coloured by their stars. */
export function starsMap(fields: readonly ResultField[], best: number, tell: (standing: Standing) => string): EChartsCoreOption {
  const data = fields.map((field) => ({
    id: field.organizationId,
    name: field.name,
    value: field.total,
    hasChildren: field.hasChildren,
    words: field.counts.map(({ standing, count }) => `${tell(standing)} ${count}`).join(', '),
    itemStyle: { color: colorOf(field, best) },
  }));
  return {
    animation: false,
    tooltip: { formatter: ({ data: field }: { data: MapField }) => `${field.name}\n${field.words}` },
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
        label: { color: '#fff', fontSize: 13, lineHeight: 20, overflow: 'truncate', formatter: ({ data: field }: { data: MapField }) => `${field.name}\n${field.words}` },
        data,
      },
    ],
  };
}

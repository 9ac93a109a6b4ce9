import type { EChartsCoreOption } from 'echarts/core';
import { SectionOfResult } from '../results-api';

/** A section's share of what it could be; a radar needs three axes at least. */
export function shares(sections: readonly SectionOfResult[]): number[] {
  return sections.map(({ score, fullScore }) => (fullScore > 0 ? Math.round((score / fullScore) * 1000) / 10 : 0));
}

/** The sections of one result as axes, each in per cent of its full score. */
export function radarOption(sections: readonly SectionOfResult[]): EChartsCoreOption {
  return {
    animation: false,
    tooltip: {},
    radar: { radius: '58%', indicator: sections.map(({ name }) => ({ name, max: 100 })), axisName: { color: '#5b6773', width: 72, overflow: 'break' }, splitArea: { show: false } },
    series: [{ type: 'radar', symbolSize: 5, lineStyle: { color: '#b3121b' }, itemStyle: { color: '#b3121b' }, areaStyle: { color: 'rgba(179, 18, 27, 0.12)' }, data: [{ value: shares(sections) }] }],
  };
}

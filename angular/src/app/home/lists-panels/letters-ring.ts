import type { EChartsCoreOption } from 'echarts/core';

interface Campaign {
  total: number;
  signed: number;
  countersigned: number;
}

export interface RingPart {
  name: 'inForce' | 'signed' | 'unsigned';
  value: number;
}

/** How far the year's letters are, all campaigns together. */
export function ringParts(campaigns: readonly Campaign[]): RingPart[] {
  const sum = (of: (campaign: Campaign) => number) => campaigns.reduce((total, campaign) => total + of(campaign), 0);
  return [
    { name: 'inForce', value: sum(({ countersigned }) => countersigned) },
    { name: 'signed', value: sum(({ signed, countersigned }) => signed - countersigned) },
    { name: 'unsigned', value: sum(({ total, signed }) => total - signed) },
  ];
}

const colors = { inForce: '#2e7d32', signed: '#1f4e8c', unsigned: '#c9d1d9' };

export function lettersRing(parts: readonly RingPart[], word: (name: RingPart['name']) => string): EChartsCoreOption {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const share = total > 0 ? Math.round((parts[0].value / total) * 100) : 0;
  return {
    animation: false,
    title: { text: `${share}%`, left: 'center', top: '38%', textStyle: { fontSize: 26, color: '#1f2933' } },
    tooltip: {},
    legend: { bottom: 0, itemHeight: 10, textStyle: { color: '#5b6773' } },
    series: [{ type: 'pie', radius: ['52%', '74%'], center: ['50%', '44%'], label: { show: false }, data: parts.map(({ name, value }) => ({ name: `${word(name)} ${value}`, value, itemStyle: { color: colors[name] } })) }],
  };
}

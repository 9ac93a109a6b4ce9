import type { EChartsCoreOption } from 'echarts/core';

export interface WaterfallStep {
  name: string;
  /** How far the step moves the total. */
  change: number;
  /** A step that stands on the ground, such as a total. */
  total?: boolean;
}

/** Where each step's bar begins and ends; all but totals float. */
export function waterfallBars(steps: readonly WaterfallStep[]): { from: number; to: number }[] {
  let at = 0;
  return steps.map(({ change, total }) => {
    const from = total ? 0 : at;
    at = total ? change : round(at + change);
    return { from, to: at };
  });
}

/** From the base through bonuses and deductions to the total. */
export function waterfallOption(steps: readonly WaterfallStep[]): EChartsCoreOption {
  const bars = waterfallBars(steps);
  return {
    animation: false,
    grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
    tooltip: { trigger: 'item' },
    xAxis: { type: 'category', data: steps.map(({ name }) => name), axisLabel: { interval: 0, overflow: 'break', width: 84 }, axisTick: { show: false } },
    yAxis: { type: 'value', min: 0, splitLine: { lineStyle: { color: '#e3e8ed' } } },
    series: [
      { type: 'bar', stack: 'waterfall', silent: true, itemStyle: { color: 'transparent' }, data: bars.map(({ from, to }) => Math.min(from, to)) },
      {
        type: 'bar',
        stack: 'waterfall',
        barMaxWidth: 54,
        label: { show: true, position: 'top', formatter: ({ dataIndex }: { dataIndex: number }) => told(steps[dataIndex]) },
        data: bars.map(({ from, to }, index) => ({ value: round(Math.abs(to - from)), itemStyle: { color: colorOf(steps[index]) } })),
      },
    ],
  };
}

function told({ change, total }: WaterfallStep): string {
  return total || change <= 0 ? String(change) : `+${change}`;
}

function colorOf({ change, total }: WaterfallStep): string {
  return total ? '#1f4e8c' : change < 0 ? '#b3121b' : '#2e7d32';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

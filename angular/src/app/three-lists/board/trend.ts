import type { EChartsCoreOption } from 'echarts/core';
import { TrendWeek } from '../board-api';

export interface TrendWords {
  onTime: string;
  closed: string;
  overdue: string;
  week: (week: string) => string;
}

/** Rates come as shares of one; people read per cent. */
export function toPercent(rate: number | null | undefined): number | null {
  return typeof rate === 'number' ? Math.round(rate * 1000) / 10 : null;
}

/** Two rates as lines on the left scale, what is overdue as bars on the right one. */
export function trendOption(weeks: readonly TrendWeek[], words: TrendWords): EChartsCoreOption {
  const grey = '#5b6773';
  const quiet = { axisLine: { lineStyle: { color: '#c9d1d9' } }, axisLabel: { color: grey }, axisTick: { show: false } };
  const line = (name: string, color: string, symbol: string, rate: (week: TrendWeek) => number | null) => ({ type: 'line', name, symbol, symbolSize: 7, color, data: weeks.map((week) => toPercent(rate(week))) });
  return {
    animation: false,
    grid: { left: 44, right: 40, top: 34, bottom: 24 },
    legend: { top: 0, left: 0, itemHeight: 9, textStyle: { color: grey } },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: weeks.map(({ week }) => words.week(week)), ...quiet },
    yAxis: [
      { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%', color: grey }, splitLine: { lineStyle: { color: '#e3e8ed' } } },
      { type: 'value', minInterval: 1, axisLabel: { color: grey }, splitLine: { show: false } },
    ],
    series: [
      { type: 'bar', name: words.overdue, yAxisIndex: 1, color: '#e7b9bc', barMaxWidth: 18, data: weeks.map(({ overdue }) => overdue) },
      line(words.onTime, '#1f4e8c', 'circle', ({ onTimeRate }) => onTimeRate),
      line(words.closed, '#2e7d32', 'rect', ({ closedRate }) => closedRate),
    ],
  };
}

/** What the chart says to those who do not see it: the first and the last week. */
export function trendSentence(weeks: readonly TrendWeek[]): Record<string, number | string> {
  const [first, last] = [weeks[0], weeks.at(-1)];
  return { Weeks: weeks.length, From: toPercent(first?.onTimeRate) ?? 0, To: toPercent(last?.onTimeRate) ?? 0, Overdue: last?.overdue ?? 0 };
}

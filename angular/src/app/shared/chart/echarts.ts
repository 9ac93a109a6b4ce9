import { BarChart, LineChart, PieChart, RadarChart, TreemapChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, RadarComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([AriaComponent, BarChart, CanvasRenderer, GridComponent, LegendComponent, LineChart, PieChart, RadarChart, RadarComponent, TitleComponent, TooltipComponent, TreemapChart]);

/** Makes a chart with the few kinds that our screens show. */
export function createChart(element: HTMLElement): EChartsType {
  return init(element);
}

import { BarChart, LineChart, PieChart, TreemapChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([AriaComponent, BarChart, CanvasRenderer, GridComponent, LegendComponent, LineChart, PieChart, TitleComponent, TooltipComponent, TreemapChart]);

/** Makes a chart with the few kinds that our screens show. */
export function createChart(element: HTMLElement): EChartsType {
  return init(element);
}

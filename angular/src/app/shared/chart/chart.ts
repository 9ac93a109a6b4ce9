import { Component, DestroyRef, ElementRef, effect, inject, input, output, viewChild } from '@angular/core';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';

/** Drawn, not made of HTML: the content policy allows no style attributes. */
function tooltip(option: EChartsCoreOption): object {
  return { ...(option['tooltip'] as object | undefined), renderMode: 'richText' };
}

/** A chart, told in one sentence to those who do not see it; ECharts is fetched with the first chart shown. */
@Component({
  selector: 'app-chart',
  template: `<div #place class="chart" role="img" [attr.aria-label]="summary()" [style.height.px]="height()"></div>`,
})
export class Chart {
  readonly option = input.required<EChartsCoreOption>();
  readonly summary = input.required<string>();
  readonly height = input(260);
  /** The data item that was clicked, so that a figure can lead to its list. */
  readonly picked = output<unknown>();

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private chart: Promise<EChartsType> | undefined;

  constructor() {
    const destroyed = inject(DestroyRef);
    effect(() => {
      const option = this.option();
      this.chart ??= this.create(destroyed);
      void this.chart.then((chart) => !chart.isDisposed() && chart.setOption({ ...option, tooltip: tooltip(option) }, true));
    });
  }

  private async create(destroyed: DestroyRef): Promise<EChartsType> {
    const { createChart } = await import('./echarts');
    const element = this.place().nativeElement;
    const chart = createChart(element);
    const size = new ResizeObserver(() => chart.resize());
    size.observe(element);
    chart.on('click', (event) => this.picked.emit(event.data));
    const dispose = () => {
      size.disconnect();
      chart.dispose();
    };
    if (destroyed.destroyed) {
      dispose();
    } else {
      destroyed.onDestroy(dispose);
    }
    return chart;
  }
}

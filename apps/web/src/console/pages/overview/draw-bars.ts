/** Draws bars on a canvas in the page's colours. Tooltips are drawn too: what is written as markup the policy forbids. */
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as withParts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

withParts([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

export interface Bar {
  readonly name: string;
  readonly count: number;
}

/** @returns what takes the drawing away */
export function drawBars(place: HTMLElement, bars: readonly Bar[]): () => void {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const text = { color: colour('--ink'), fontSize: 12 };
  const chart = init(place);
  chart.setOption({
    animation: false,
    grid: { left: 8, right: 40, top: 4, bottom: 4, containLabel: true },
    tooltip: { renderMode: 'richText', trigger: 'item' },
    xAxis: { type: 'value', minInterval: 1, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, width: 160, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        data: bars.map(({ count }) => count),
        barWidth: 14,
        itemStyle: { color: colour('--action') },
        label: { show: true, position: 'right', ...text },
      },
    ],
  });
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(place);
  return () => {
    watcher.disconnect();
    chart.dispose();
  };
}

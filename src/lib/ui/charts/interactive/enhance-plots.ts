import type { Layer, Plot } from './draw-plot';
import type { PlotData } from './plot-data';

/**
 * Puts a moving picture in the place of every still one that offers its numbers in `data-plot`, once it comes into view. What
 * it adds is hovering, so fingers and narrow screens keep the still picture, as do print and pages without JavaScript.
 */
export function enhancePlots(): void {
	if (!matchMedia('(hover: hover) and (min-width: 56rem)').matches) return;
	const observer = new IntersectionObserver((entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting || !(target instanceof HTMLElement)) continue;
			observer.unobserve(target);
			void bringToLife(target);
		}
	});
	for (const plot of document.querySelectorAll('[data-plot]')) observer.observe(plot);
}

async function bringToLife(plot: HTMLElement): Promise<void> {
	const still = plot.querySelector<HTMLElement>('.still');
	if (!still || !plot.dataset['plot']) return;
	const { drawPlot, layers } = await import('./draw-plot');
	const { rows, names, label } = JSON.parse(plot.dataset['plot']) as PlotData;
	const moving = document.createElement('div');
	const canvas = document.createElement('canvas');
	moving.className = 'moving';
	moving.setAttribute('role', 'img');
	moving.setAttribute('aria-label', label);
	moving.style.height = `${still.offsetHeight}px`;
	moving.append(canvas);
	still.after(moving);
	plot.classList.add('moves');
	const drawn = drawPlot(canvas, rows, names);
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawn.repaint);
	makeSwitches(plot, layers, drawn);
}

/** Turns the entries of the still legend into buttons that show and hide their layer. */
function makeSwitches(plot: HTMLElement, layers: readonly Layer[], drawn: Plot): void {
	const shown = new Set<Layer>(layers);
	for (const layer of layers) {
		const entry = plot.querySelector(`[data-layer="${layer}"]`);
		if (!entry) continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.setAttribute('aria-pressed', 'true');
		button.append(...entry.childNodes);
		entry.append(button);
		button.addEventListener('click', () => {
			if (!shown.delete(layer)) shown.add(layer);
			button.setAttribute('aria-pressed', String(shown.has(layer)));
			drawn.show(shown);
		});
	}
}

/** Shows the buttons that print; without JavaScript the browser's own menu does, and there is no dead button. */
export function enhancePrinting(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
}

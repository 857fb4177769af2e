/** Shows the buttons that copy a field. The clipboard exists on secure origins only; elsewhere the field selects itself. */
export function enhanceCopying(): void {
	for (const field of document.querySelectorAll<HTMLInputElement>('input[data-copied]')) {
		field.addEventListener('focus', () => field.select());
		const button = field.parentElement?.querySelector<HTMLButtonElement>('button[data-copy]');
		if (button && navigator.clipboard) offer(button, field);
	}
}

function offer(button: HTMLButtonElement, field: HTMLInputElement): void {
	const status = field.parentElement?.querySelector('[role="status"]');
	button.hidden = false;
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(field.value);
			if (status) status.textContent = field.dataset['copied'] ?? '';
		} catch {
			field.select();
		}
	});
}

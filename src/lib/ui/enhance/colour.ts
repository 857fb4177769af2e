/** A palette and the field beside it say the same, whichever of them is used; without a script the server takes the one that was changed. */
export function enhanceColour(palette: HTMLInputElement): void {
	const field = document.getElementById(palette.dataset.typedIn ?? '');
	if (!(field instanceof HTMLInputElement)) return;
	palette.addEventListener('input', () => (field.value = palette.value));
	field.addEventListener('input', () => {
		if (/^#[0-9a-f]{6}$/i.test(field.value.trim())) palette.value = field.value.trim().toLowerCase();
	});
}

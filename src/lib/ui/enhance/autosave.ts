import { forgetUnsent, SaveQueue, type Fields, type SaveState } from './save-queue';

const typingMilliseconds = 1_200;

/** Saves the fields of a form as they change: a choice at once, a text when typing pauses or the field is left. */
export function enhanceAutosave(): void {
	const form = document.querySelector<HTMLFormElement>('form[data-autosave]');
	if (!form) return;
	const status = form.querySelector<HTMLElement>('[data-save-status]');
	const queue = new SaveQueue(form.dataset['autosave'] ?? '', (state) => status && tell(status, state));
	if (status) tell(status, { kind: 'ready' });

	let timer: ReturnType<typeof setTimeout> | undefined;
	form.addEventListener('change', ({ target }) => {
		clearTimeout(timer);
		saveGroupOf(target);
	});
	form.addEventListener('input', ({ target }) => {
		clearTimeout(timer);
		timer = setTimeout(() => saveGroupOf(target), typingMilliseconds);
	});
	form.addEventListener('submit', () => clearTimeout(timer));
	show(form, queue.start());

	function saveGroupOf(target: EventTarget | null): void {
		const group = target instanceof Element ? target.closest<HTMLElement>('[data-group]') : null;
		if (form && group) queue.add(group.dataset['group'] ?? '', fieldsOf(form, group));
	}
}

/** Deleting an assessment also forgets what this browser still kept of it. */
export function enhanceForgetting(): void {
	const form = document.querySelector<HTMLFormElement>('form[data-forget]');
	form?.addEventListener('submit', () => forgetUnsent(form.dataset['forget'] ?? ''));
}

/** All fields of a group, an empty choice as an empty text: the server clears what is sent empty. */
function fieldsOf(form: HTMLFormElement, group: HTMLElement): Fields {
	const names = new Set([...group.querySelectorAll<HTMLInputElement>('[name]')].map(({ name }) => name));
	const values = new FormData(form);
	return Object.fromEntries([...names].map((name) => [name, String(values.get(name) ?? '')]));
}

/** What an earlier visit could not send goes back into its fields. */
function show(form: HTMLFormElement, fields: Fields): void {
	for (const [name, value] of Object.entries(fields)) {
		for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
			if (field.type === 'radio') field.checked = field.value === value;
			else field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: false }));
		}
	}
}

/** The words stand on the page, in its language: `data-saved="Gespeichert um {time}"`. */
function tell(status: HTMLElement, state: SaveState): void {
	const words = status.dataset[state.kind] ?? '';
	status.textContent = state.kind === 'saved' ? words.replace('{time}', clockTime(state.at)) : words;
	status.classList.toggle('attention', state.kind === 'offline' || state.kind === 'refused');
}

function clockTime(moment: Date): string {
	return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

const storageKey = 'typed';
/** Nothing secret is kept, and no form that asks for something secret. */
const secretFields = '[type=password], [name=code]';

/** A form as it was sent. */
interface Typed {
	readonly path: string;
	readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * A login that has run out takes nothing away that was typed meanwhile: the server leads back to the form with `?typed`, and there
 * it is filled in again. Kept in this tab, from sending until the next page that one sees when logged in; files are not kept.
 */
export function enhanceTyped(): void {
	try {
		if (new URLSearchParams(location.search).has('typed')) fillIn();
		sessionStorage.removeItem(storageKey);
	} catch {
		// Where the browser keeps nothing there is nothing to fill in.
	}
	document.addEventListener('submit', ({ target }) => target instanceof HTMLFormElement && keep(target));
}

function keep(form: HTMLFormElement): void {
	if (form.method !== 'post' || form.querySelector(secretFields)) return;
	const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
	const typed: Typed = { path: location.pathname, fields };
	try {
		sessionStorage.setItem(storageKey, JSON.stringify(typed));
	} catch {
		// Then it is lost with the login, as without this script.
	}
}

/** Of several forms with the same fields, as in a list, it is the one whose hidden fields say the same. */
function fillIn(): void {
	const { path, fields } = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Partial<Typed>;
	if (path !== location.pathname || !fields?.length) return;
	const forms = [...document.querySelectorAll<HTMLFormElement>('main form[method=post]')].filter((form) =>
		fields.every(([name]) => fieldsNamed(form, name).length > 0)
	);
	const alike = forms.filter((form) =>
		fields.every(([name, value]) =>
			fieldsNamed(form, name).every((field) => field.type !== 'hidden' || field.value === value)
		)
	);
	const [form, ...others] = forms.length > 1 ? alike : forms;
	if (form && others.length === 0) fill(form, fields);
}

/** A box that was not ticked is not sent: what is not among the fields is empty. */
function fill(form: HTMLFormElement, fields: Typed['fields']): void {
	for (const field of form.querySelectorAll<HTMLInputElement>(
		'input:not([type=hidden], [type=file]), select, textarea'
	)) {
		const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
		if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
		else field.value = values[0] ?? '';
	}
}

function fieldsNamed(form: HTMLFormElement, name: string): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
}

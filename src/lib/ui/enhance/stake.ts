import { formatPlain } from '../../core/format';
import { type RecordedStake, stakeFields, type StakeField, type TypedStake } from '../../core/kpi/stake-input';
import { readNumber } from '../../core/read-number';
import type { Locale } from '../../core/text';
import { stakeFigure, stakeView, stakeParts } from '../kpis/stake-view';

/**
 * Keeps each slider of the calculator in step with the number beside it, and the result with both; the address follows, so that it can
 * be passed on. Without this the numbers are sent and the server answers with the same words.
 */
export function enhanceStake(calculator: HTMLElement): void {
	const form = calculator.querySelector('form');
	if (!form) return;
	const recorded = JSON.parse(calculator.dataset['stake'] ?? '{}') as RecordedStake;
	const locale: Locale = document.documentElement.lang === 'de' ? 'de' : 'en';
	for (const slider of slidersIn(form)) slider.hidden = false;
	calculator.classList.add('reckons');
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		if (target.type === 'range') follow(form, target, locale);
		show(calculator, form, recorded, locale);
	});
	form.addEventListener('change', () => {
		const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
		history.replaceState(history.state, '', `?${new URLSearchParams(fields)}`);
	});
	align(form, typedIn(form), locale);
}

function follow(form: HTMLFormElement, slider: HTMLInputElement, locale: Locale): void {
	const field = fieldOf(form, slider.dataset['for'] ?? '');
	if (field) field.value = formatPlain(slider.valueAsNumber, locale);
}

function show(calculator: HTMLElement, form: HTMLFormElement, recorded: RecordedStake, locale: Locale): void {
	const typed = typedIn(form);
	const view = stakeView(typed, recorded, locale);
	for (const part of stakeParts) {
		const place = calculator.querySelector<HTMLElement>(`[data-part="${part}"]`);
		if (place) say(place, view.parts[part]);
	}
	for (const name of stakeFields) {
		const [field, message] = [fieldOf(form, name), form.querySelector<HTMLElement>(`#${name}-problem`)];
		const problem = view.problems[name] ?? null;
		if (message) say(message, problem);
		if (problem === null) field?.removeAttribute('aria-invalid');
		else field?.setAttribute('aria-invalid', 'true');
	}
	align(form, typed, locale);
}

/** Numbers beyond the end of a slider move its end; one that cannot be read leaves it where it was. */
function align(form: HTMLFormElement, typed: TypedStake, locale: Locale): void {
	for (const slider of slidersIn(form)) {
		const name = stakeFields.find((field) => field === slider.dataset['for']);
		if (!name) continue;
		const value = readNumber(typed[name], { whole: name === 'customers' });
		if (value === null || value < 0) continue;
		if (value > Number(slider.max) && (name === 'customers' || name === 'value')) slider.max = String(value);
		if (slider !== document.activeElement) slider.value = String(value);
		slider.setAttribute('aria-valuetext', stakeFigure(name, value, currencyIn(typed), locale));
	}
}

function say(place: HTMLElement, words: string | null): void {
	place.hidden = words === null;
	if (words !== null && place.textContent?.trim() !== words) place.textContent = words;
}

function typedIn(form: HTMLFormElement): TypedStake {
	const text = (name: StakeField) => fieldOf(form, name)?.value ?? '';
	return {
		customers: text('customers'),
		churn: text('churn'),
		target: text('target'),
		value: text('value'),
		currency: text('currency')
	};
}

function currencyIn({ currency }: TypedStake): string {
	return currency.trim().toUpperCase() || 'EUR';
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
	return form.querySelector(`input[name="${CSS.escape(name)}"]`);
}

function slidersIn(form: HTMLFormElement): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>('input[type=range]')];
}

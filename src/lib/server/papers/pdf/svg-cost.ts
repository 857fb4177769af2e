import type { SvgElement } from '../../logos/svg-tree';
import type { SvgRules } from './svg-style';

/** What drawing takes, in characters read again: a logo of a thousand shapes has some hundred thousand. */
const costMax = 5_000_000;

/** How many elements lie within each other once every `use` has been followed. */
const heightMax = 200;

interface Drawing {
	readonly rules: SvgRules;
	readonly byId: ReadonlyMap<string, SvgElement>;
}

/** Whether a drawing takes no longer than any logo does, with all that it draws again by `use`, as a clip or as a gradient. */
export function isSoonDrawn(root: SvgElement, drawing: Drawing): boolean {
	const aside = asideOf(drawing);
	const known = new Map<SvgElement, Taken>();
	const taken = (element: SvgElement): Taken => {
		const before = known.get(element);
		if (before) return before;
		// Until it is known what it holds: within itself it would never end.
		known.set(element, { cost: Infinity, height: Infinity });
		const target = element.name === 'use' ? targetOf(element, drawing) : undefined;
		const within = [...elementsIn(element), ...(target ? [target] : [])].map(taken);
		const found = {
			cost: within.reduce((sum, { cost }) => sum + cost, textIn(element) + aside),
			height: 1 + within.reduce((most, { height }) => Math.max(most, height), 0)
		};
		known.set(element, found);
		return found;
	};
	const { cost, height } = taken(root);
	return cost <= costMax && height <= heightMax;
}

interface Taken {
	readonly cost: number;
	readonly height: number;
}

function elementsIn({ children }: SvgElement): readonly SvgElement[] {
	return children.filter((child) => typeof child !== 'string');
}

function targetOf({ attributes }: SvgElement, { byId }: Drawing): SvgElement | undefined {
	return byId.get((attributes.get('href') ?? '').slice(1));
}

/** What each element may take besides its own text: rules, and the dearest clip and gradient there is. */
function asideOf({ rules, byId }: Drawing): number {
	const declarations = [...rules.values()].reduce((sum, { size }) => sum + size, 0);
	const referred = [...byId.values()].filter(({ name }) => /^(clipPath|linearGradient|radialGradient)$/.test(name));
	const dearest = referred.map((element) => elementsIn(element).reduce((sum, each) => sum + textIn(each), 0));
	return declarations + dearest.reduce((most, cost) => Math.max(most, cost), 0);
}

function textIn({ attributes }: SvgElement): number {
	return [...attributes.values()].reduce((sum, value) => sum + value.length, 20);
}

import { dimensionById } from '../catalogue/dimensions';
import { type DimensionId, type PassageId, type Questionnaire, dimensionIds } from '../catalogue/types';
import { inBoth, quote } from '../format';
import { planOf } from '../scoring/plan';
import type { Text } from '../text';
import type { DimensionReport, Report, ReportInput, Strategy } from './types';

/** The score a dimension is held against where nobody chose another. */
export const targetDefault = 75;
/** The default target of a dimension in which the declared strategy competes less. */
export const targetLowered = 40;

export interface DimensionTarget {
	readonly target: number;
	readonly reason: DimensionReport['targetReason'];
}

export interface Targets {
	readonly byDimension: Readonly<Record<DimensionId, DimensionTarget>>;
	readonly lowered: Report['loweredTargets'];
}

/**
 * The target of each dimension, 0–100 (`docs/method.md` §8): the own one, else 75, else 40 where the declared strategy is a
 * product or a price one and the dimension is not what it competes by. Service, journey, measurement and leadership are never
 * "as intended" when low.
 */
export function resolveTargets({ targets, strategy }: Pick<ReportInput, 'targets' | 'strategy'>): Targets {
	const lowering = strategy === undefined ? null : loweringStrategies[strategy];
	const resolve = (dimension: DimensionId): DimensionTarget => {
		const own = targets?.[dimension];
		if (own !== undefined) return { target: own, reason: 'own' };
		if (lowering?.dimensions.includes(dimension)) return { target: targetLowered, reason: 'strategy' };
		return { target: targetDefault, reason: 'default' };
	};
	const resolved = dimensionIds.map((dimension) => [dimension, resolve(dimension)] as const);
	const lowered = resolved.filter(([, { reason }]) => reason === 'strategy').map(([dimension]) => dimension);
	return {
		byDimension: Object.fromEntries(resolved) as Record<DimensionId, DimensionTarget>,
		lowered: lowering === null ? [] : lowered.map((dimension) => loweredTarget(dimension, lowering))
	};
}

/** Whether targets change what a report shows: only where its questionnaire scores dimensions, and not the answers at large. */
export function hasTargets(questionnaire: Questionnaire): boolean {
	return !planOf(questionnaire).pooled;
}

interface Lowering {
	readonly dimensions: readonly DimensionId[];
	readonly source: PassageId;
	/** What such a strategy competes by, as the first part of the reason. */
	readonly reason: Text;
}

const loweringStrategies: Readonly<Record<Strategy, Lowering | null>> = {
	customer: null,
	product: {
		dimensions: ['understanding', 'relationship'],
		source: 'strategie alternative.1',
		reason: {
			de: 'Sie haben die Produktorientierung als Strategie angegeben: Sie wirbt mit immer neuen Angeboten statt mit langer Bindung.',
			en: 'You declared a product-led strategy, which competes by ever new offers rather than by lasting ties.'
		}
	},
	price: {
		dimensions: ['innovation', 'relationship', 'data-ai'],
		source: 'strategie alternative.2',
		reason: {
			de: 'Sie haben die Preisorientierung als Strategie angegeben: Sie wirbt mit einem besonders niedrigen oder besonders hohen Preis.',
			en: 'You declared a price-led strategy, which competes by a particularly low or a particularly high price.'
		}
	}
};

function loweredTarget(dimension: DimensionId, { source, reason }: Lowering): Report['loweredTargets'][number] {
	return {
		dimension,
		reason: inBoth((locale) => {
			const name = quote(dimensionById(dimension).name[locale], locale);
			return locale === 'de'
				? `${reason.de} Für ${name} gilt deshalb ${targetLowered} statt ${targetDefault} Punkte als Ziel.`
				: `${reason.en} The target for ${name} is therefore ${targetLowered} points instead of ${targetDefault}.`;
		}),
		sources: [source]
	};
}

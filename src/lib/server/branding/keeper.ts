import { sql, type SQL } from 'drizzle-orm';
import { headOf, type LogoHead } from '../logos';
import { shownAccent } from './shown-accent';

/** The organisation that keeps an assessment, as pages of the assessment show it. */
export interface Keeper {
	readonly id: string;
	readonly name: string;
	/** `#rrggbb`; null: the product's own colour. */
	readonly accent: string | null;
	readonly logo: LogoHead | null;
}

/** As the database gives it. */
export interface KeeperRow extends Omit<Keeper, 'logo'> {
	readonly logo: { readonly sha256: string; readonly width: number; readonly height: number } | null;
}

/** In a query that reads from `assessments`; of one that is nobody's, or a person's, nothing more is asked. */
export function keeperOfAssessment(): SQL<KeeperRow | null> {
	const keeper = keeperWhere(sql`organisations.id = assessments.organisation_id`, shownAccent());
	return sql<KeeperRow | null>`case when assessments.organisation_id is not null then (${keeper}) end`;
}

/**
 * In a query in the name of a link to a report of an assessment. Practices are not seen through a link: where the organisation has chosen
 * no colour, it is the product's.
 */
export function keeperOfShared(): SQL<KeeperRow | null> {
	return sql<KeeperRow | null>`(${keeperWhere(sql`organisations.id = keeper_of_shared()`, sql`organisations.accent`)})`;
}

export function keeperFrom(row: KeeperRow | null): Keeper | null {
	return row && { ...row, logo: headOf(row.logo) };
}

function keeperWhere(condition: SQL, accent: SQL): SQL {
	return sql`select json_build_object('id', organisations.id, 'name', organisations.name, 'accent', ${accent},
			'logo', case when logos.sha256 is not null
				then json_build_object('sha256', logos.sha256, 'width', logos.width, 'height', logos.height) end)
		from organisations left join logos on logos.organisation_id = organisations.id where ${condition}`;
}

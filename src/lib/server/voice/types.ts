import type { KpiPeriodKind } from '$lib/core/kpi/period';
import type { Locale } from '$lib/core/text';
import type { LogoHead } from '../logos';

export type VoiceStatus = 'open' | 'paused' | 'closed';

/** A form with which customers are asked, as the organisation sees it. */
export interface VoiceForm {
	readonly id: string;
	/** null: of the whole organisation. */
	readonly departmentId: string | null;
	/** As the organisation calls it. */
	readonly name: string;
	/** As customers know the company. */
	readonly company: string;
	/** With what they are asked to be satisfied; empty: with the company. */
	readonly occasion: string;
	readonly locale: Locale;
	readonly status: VoiceStatus;
	readonly periodKind: KpiPeriodKind;
	readonly threshold: number;
	readonly asksSentence: boolean;
	readonly sentenceThreshold: number;
	readonly embedOrigins: readonly string[];
	readonly createdAt: Date;
}

/** A form as its customers see it. */
export interface AskedForm {
	readonly id: string;
	readonly organisationId: string;
	readonly company: string;
	readonly occasion: string;
	readonly locale: Locale;
	readonly status: VoiceStatus;
	readonly threshold: number;
	readonly asksSentence: boolean;
	readonly sentenceThreshold: number;
	readonly embedOrigins: readonly string[];
	readonly createdAt: Date;
	readonly organisation: {
		readonly name: string;
		readonly timeZone: string;
		readonly controller: string;
		readonly privacyContact: string;
		readonly retentionMonths: number;
		/** Its own, `#rrggbb`; null: the product's own colour. Customers know no practice. */
		readonly accent: string | null;
	};
	/** The organisation's; null: none. */
	readonly logo: LogoHead | null;
}

/** Answers that were counted together, as the organisation sees them. */
export interface VoiceBatch {
	readonly id: string;
	/** `YYYY-MM-DD` in the organisation's time zone. */
	readonly completedOn: string;
	readonly answers: number;
	readonly recommendation: readonly number[];
	readonly satisfaction: readonly number[];
	/** They came when unusually many came at once. */
	readonly isUnusual: boolean;
	readonly counts: boolean;
	/** Why somebody changed whether they count. */
	readonly reason: string;
}

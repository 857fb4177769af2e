import type { EngagementGrant } from '../access/roles';
import type { Text } from '../text';

/** What an organisation has settled, as typed; empty where nothing was. */
export interface OrganisationSettings {
	readonly name: string;
	readonly purpose: string;
	readonly controller: string;
	readonly privacyContact: string;
	readonly retentionMonths: number;
}

/** How this server is run. */
export interface InstanceSettings {
	/** As in its address. */
	readonly host: string;
	/** Its address is reached by TLS. */
	readonly isEncrypted: boolean;
	readonly engine: 'embedded' | 'postgres';
	/** null: no mail server. */
	readonly mailHost: string | null;
	/** null: no single sign-on. */
	readonly signOn: { readonly name: string; readonly host: string } | null;
	readonly sessionIdleHours: number;
	readonly sessionDays: number;
	/** The key under which texts are sealed lies outside the database. */
	readonly isSealKeyApart: boolean;
}

export interface SheetSettings {
	readonly organisation: OrganisationSettings;
	readonly instance: InstanceSettings;
	/** Practices with an engagement that runs. `isCaretaker`: the organisation has no owner yet, and this one looks after it. */
	readonly practices: readonly {
		readonly name: string;
		readonly grants: readonly EngagementGrant[];
		readonly isCaretaker: boolean;
	}[];
}

/** A setting without which a sheet leaves a question open. */
export type NeededSetting = 'controller' | 'purpose' | 'privacyContact';

/** One thing that is said, under its own heading. */
export interface Statement {
	readonly id: string;
	readonly title: Text;
	readonly text: Text;
	/** The setting that is missing for it; the text then says that it is open. */
	readonly missing: NeededSetting | null;
}

/** A part of the sheet: a sentence or two, and what is to be listed. */
export interface Section {
	readonly id: string;
	readonly title: Text;
	readonly paragraphs: readonly Text[];
	readonly items: readonly { readonly name: Text | null; readonly text: Text }[];
}

export interface Sheet {
	/** What holds whatever is asked, and of whomever. */
	readonly notice: readonly Statement[];
	readonly sections: readonly Section[];
}

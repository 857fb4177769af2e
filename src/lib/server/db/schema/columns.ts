import { timestamp } from 'drizzle-orm/pg-core';

export const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** When a row came to be, unless it says otherwise. */
export const moment = (name: string) => time(name).notNull().defaultNow();

/** What one import takes: years of months in many departments. */
export const limits = { fileBytes: 2_000_000, rows: 5000, columns: 200 } as const;

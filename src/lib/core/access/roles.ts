/** What a person is in an organisation. */
export const memberRoles = ['owner', 'admin', 'analyst', 'department-lead', 'participant'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What a person is in a practice, a consulting firm. */
export const practiceRoles = ['lead', 'consultant'] as const;
export type PracticeRole = (typeof practiceRoles)[number];

/** What an organisation lets a practice do. */
export const engagementGrants = ['run-rounds', 'read-results', 'export'] as const;
export type EngagementGrant = (typeof engagementGrants)[number];

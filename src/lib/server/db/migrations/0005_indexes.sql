CREATE INDEX "invitations_invited_by" ON "invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "engagements_organisation_id" ON "engagements" USING btree ("organisation_id");
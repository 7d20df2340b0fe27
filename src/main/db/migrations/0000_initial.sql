CREATE TABLE `ai_duty` (
	`id` text PRIMARY KEY NOT NULL,
	`system_id` text NOT NULL,
	`obligation_id` text NOT NULL,
	`state` text NOT NULL,
	`owner` text,
	`due_on` text,
	`evidence` text,
	`closed_on` text,
	FOREIGN KEY (`system_id`) REFERENCES `ai_system`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ai_duty_obligation` ON `ai_duty` (`system_id`,`obligation_id`);--> statement-breakpoint
CREATE TABLE `ai_system` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`tool_id` text,
	`team_id` text,
	`purpose` text,
	`owner` text,
	`state` text NOT NULL,
	`started_on` text,
	`registered_on` text NOT NULL,
	`answers` text NOT NULL,
	`reviewed_by` text,
	`reviewed_on` text,
	`note` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `diagnostic_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`answered_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting_check` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`setting_id` text NOT NULL,
	`state` text NOT NULL,
	`checked_by` text,
	`checked_on` text,
	`next_check_on` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `setting_check_tool_setting` ON `setting_check` (`tool_id`,`setting_id`);--> statement-breakpoint
CREATE TABLE `bank_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`pattern` text NOT NULL,
	`decision` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_answer_pattern` ON `bank_answer` (`pattern`);--> statement-breakpoint
CREATE TABLE `bank_mapping` (
	`id` text PRIMARY KEY NOT NULL,
	`signature` text NOT NULL,
	`mapping` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bank_mapping_signature` ON `bank_mapping` (`signature`);--> statement-breakpoint
CREATE TABLE `statement_import` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`hash` text NOT NULL,
	`imported_at` text NOT NULL,
	`format` text NOT NULL,
	`bank` text,
	`encoding` text NOT NULL,
	`accounts` text NOT NULL,
	`period_from` text,
	`period_to` text,
	`records` integer NOT NULL,
	`refused` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `statement_line` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`account` text NOT NULL,
	`booked_on` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`currency` text NOT NULL,
	`original_amount` text,
	`original_currency` text,
	`label` text NOT NULL,
	`tool_id` text,
	`role` text NOT NULL,
	`shadow` text NOT NULL,
	`subscription_id` text,
	`payment_id` text,
	`key_id` text,
	`key_content` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `statement_import`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`payment_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `statement_line_import` ON `statement_line` (`import_id`);--> statement-breakpoint
CREATE INDEX `statement_line_content` ON `statement_line` (`key_content`);--> statement-breakpoint
CREATE INDEX `statement_line_payment` ON `statement_line` (`payment_id`);--> statement-breakpoint
CREATE TABLE `carbon_budget` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text,
	`from` text NOT NULL,
	`to` text,
	`limit` text NOT NULL,
	`warn_at_pct` real NOT NULL,
	`exceed_at_pct` real NOT NULL,
	`note` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `carbon_declared_share` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text,
	`share` real NOT NULL,
	`declared_on` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `carbon_habit` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text,
	`tool_id` text,
	`model` text,
	`use_id` text,
	`counted` text NOT NULL,
	`low` real NOT NULL,
	`typical` real NOT NULL,
	`high` real NOT NULL,
	`count_basis` text,
	`day_basis` text,
	`people` integer,
	`worked_days_per_year` real,
	`from` text NOT NULL,
	`to` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `carbon_lever` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`lever` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `carbon_profile` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`kind` text NOT NULL,
	`output_tokens` text,
	`reasoning` integer NOT NULL,
	`image_class` text,
	`transcription_class` text,
	`embedding_class` text,
	`archived` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `carbon_sample` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text,
	`taken_on` text NOT NULL,
	`size` integer NOT NULL,
	`non_essential` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `carbon_usage` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`team_id` text,
	`tool_id` text,
	`model` text,
	`video_model` text,
	`use_id` text,
	`requests` real,
	`output_tokens_per_request` real,
	`input_tokens_per_request` real,
	`images` real,
	`image_class` text,
	`video_seconds` real,
	`video_clips` real,
	`audio_minutes` real,
	`embedding_tokens` real,
	`spread_low` real,
	`spread_high` real,
	`origin` text NOT NULL,
	`note` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `carbon_usage_group` ON `carbon_usage` (`month`,`team_id`,`tool_id`,`model`,`video_model`,`use_id`,`image_class`,`origin`,`spread_low`,`spread_high`,(output_tokens_per_request IS NULL),`requests`,`output_tokens_per_request`,`input_tokens_per_request`,`images`,`video_seconds`,`video_clips`,`audio_minutes`,`embedding_tokens`,`id`);--> statement-breakpoint
CREATE TABLE `electricity_bill` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`site` text,
	`kwh` real,
	`net_cents` integer,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `electricity_bill_month` ON `electricity_bill` (`month`);--> statement-breakpoint
CREATE TABLE `charter_clause` (
	`id` text PRIMARY KEY NOT NULL,
	`section` text NOT NULL,
	`position` integer NOT NULL,
	`clause_id` text,
	`kind` text NOT NULL,
	`text` text,
	`included` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `charter_comment` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_clause_id` text NOT NULL,
	`text` text NOT NULL,
	`author` text NOT NULL,
	`written_on` text NOT NULL,
	FOREIGN KEY (`draft_clause_id`) REFERENCES `charter_clause`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `charter_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`started_on` text NOT NULL,
	`values` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `charter_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_clause_id` text,
	`section` text NOT NULL,
	`kind` text NOT NULL,
	`text` text,
	`why` text,
	`author` text NOT NULL,
	`proposed_on` text NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_on` text,
	`reason` text,
	FOREIGN KEY (`draft_clause_id`) REFERENCES `charter_clause`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `charter_signature` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`signed_on` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `charter_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `charter_signature_version` ON `charter_signature` (`version_id`);--> statement-breakpoint
CREATE TABLE `charter_version` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`published_on` text NOT NULL,
	`published_by` text NOT NULL,
	`effective_on` text NOT NULL,
	`review_on` text NOT NULL,
	`summary` text,
	`participants` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `charter_version_number` ON `charter_version` (`number`);--> statement-breakpoint
CREATE TABLE `committee_clock` (
	`id` text PRIMARY KEY NOT NULL,
	`spent_seconds` integer NOT NULL,
	`running_since` text,
	FOREIGN KEY (`id`) REFERENCES `committee_item`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `committee_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`item_id` text,
	`text` text NOT NULL,
	`owner` text,
	`due_on` text,
	`votes_for` integer NOT NULL,
	`votes_against` integer NOT NULL,
	`votes_abstain` integer NOT NULL,
	`state` text NOT NULL,
	`followed_on` text,
	`follow_note` text,
	FOREIGN KEY (`session_id`) REFERENCES `committee_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_id`) REFERENCES `committee_item`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `committee_decision_session` ON `committee_decision` (`session_id`);--> statement-breakpoint
CREATE TABLE `committee_item` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`position` integer NOT NULL,
	`code` text NOT NULL,
	`title` text,
	`planned_minutes` integer NOT NULL,
	`notes` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `committee_session`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `committee_item_session` ON `committee_item` (`session_id`);--> statement-breakpoint
CREATE TABLE `committee_member` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`person_id` text,
	`role` text NOT NULL,
	`role_label` text,
	`from_day` text NOT NULL,
	`to_day` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `committee_remark` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`target` text NOT NULL,
	`base` text,
	`text` text NOT NULL,
	`author` text NOT NULL,
	`written_on` text NOT NULL,
	`origin` text NOT NULL,
	`received_on` text,
	`state` text NOT NULL,
	`replaced` text,
	FOREIGN KEY (`session_id`) REFERENCES `committee_session`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `committee_remark_session` ON `committee_remark` (`session_id`);--> statement-breakpoint
CREATE TABLE `committee_session` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`date` text,
	`state` text NOT NULL,
	`attendees` text NOT NULL,
	`next_on` text,
	`briefing` text,
	`groups` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `committee_session_month` ON `committee_session` (`month`);--> statement-breakpoint
CREATE TABLE `company` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`siren` text,
	`headcount` integer,
	`sector` text,
	`city` text,
	`vat` text NOT NULL,
	`vat_recovery` real NOT NULL,
	`fiscal_year_start_month` integer NOT NULL,
	`country_mix` text NOT NULL,
	`country` text NOT NULL,
	`logo` text,
	`is_example` integer NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `fx_rate` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`currency` text NOT NULL,
	`rate` real NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fx_rate_month_currency` ON `fx_rate` (`month`,`currency`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`team_id` text,
	`manager_id` text,
	`arrived_on` text,
	`left_on` text,
	`kind` text NOT NULL,
	`part_time` integer NOT NULL,
	`leave_from` text,
	`leave_to` text,
	`note` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `person_team` ON `person` (`team_id`);--> statement-breakpoint
CREATE INDEX `person_email` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `setting` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`headcount` integer,
	`hourly_cost_cents` integer,
	`archived` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`kind` text NOT NULL,
	`seats_after` integer,
	`migrate_to_tool_id` text,
	`owner_person_id` text,
	`decided_on` text,
	`not_before` text,
	`state` text NOT NULL,
	`notice_given_on` text,
	`scenario_id` text,
	`promise` text NOT NULL,
	`note` text,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `decision_subscription` ON `decision` (`subscription_id`);--> statement-breakpoint
CREATE TABLE `need` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`capability` text NOT NULL,
	`people` integer NOT NULL,
	`intensity` text NOT NULL,
	`data_class` text NOT NULL,
	`origin` text NOT NULL,
	`note` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `need_team` ON `need` (`team_id`);--> statement-breakpoint
CREATE TABLE `plan_action` (
	`id` text PRIMARY KEY NOT NULL,
	`decision_id` text,
	`code` text,
	`label` text,
	`owner_person_id` text,
	`due_on` text,
	`state` text NOT NULL,
	`done_on` text,
	`note` text,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `plan_action_decision` ON `plan_action` (`decision_id`);--> statement-breakpoint
CREATE TABLE `scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`copied_from_id` text,
	`starts_on` text NOT NULL,
	`kept` text NOT NULL,
	`purchases` text NOT NULL,
	`fee` text,
	`migration_cents` text,
	`exit_cents` text,
	`migration_hours` text,
	`training_people` integer,
	`training_hours_per_person` text,
	`admin_hours_per_tool_month` text,
	`admin_share` real NOT NULL,
	`overlap_months` integer NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`what` text NOT NULL,
	`kind` text NOT NULL,
	`happened_on` text,
	`known_at` text NOT NULL,
	`reported_by` text,
	`tool_id` text,
	`tool_name` text,
	`data_class` text,
	`data` text,
	`people_count` integer,
	`categories` text,
	`measures` text,
	`answers` text NOT NULL,
	`severity_chosen` text,
	`severity_reason` text,
	`cnil` text NOT NULL,
	`cnil_reason` text,
	`cnil_notified_at` text,
	`cnil_delay_reason` text,
	`persons` text NOT NULL,
	`persons_reason` text,
	`persons_told_on` text,
	`closed_on` text,
	`closed_by` text,
	`lesson` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_number` ON `incident` (`number`);--> statement-breakpoint
CREATE TABLE `incident_step` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`on` text NOT NULL,
	`by` text,
	`what` text NOT NULL,
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `incident_step_incident` ON `incident_step` (`incident_id`);--> statement-breakpoint
CREATE TABLE `current_operation` (
	`operation_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dossier` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`pseudonym_key` text DEFAULT (lower(hex(randomblob(32)))) NOT NULL
);
--> statement-breakpoint
CREATE TABLE `journal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`operation_id` text NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`operation_id`) REFERENCES `operation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `journal_operation` ON `journal` (`operation_id`);--> statement-breakpoint
CREATE INDEX `journal_row` ON `journal` (`table_name`,`row_id`);--> statement-breakpoint
CREATE TABLE `operation` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`label_code` text NOT NULL,
	`label_params` text NOT NULL,
	`kind` text NOT NULL,
	`reverses` text,
	`undone_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `operation_id_unique` ON `operation` (`id`);--> statement-breakpoint
CREATE TABLE `admin_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`hours` real NOT NULL,
	`status` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `admin_hours_month_unique` ON `admin_hours` (`month`);--> statement-breakpoint
CREATE TABLE `custom_kpi` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`unit` text NOT NULL,
	`better` text NOT NULL,
	`archived` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `custom_kpi_value` (
	`id` text PRIMARY KEY NOT NULL,
	`kpi_id` text NOT NULL,
	`month` text NOT NULL,
	`value` real NOT NULL,
	`note` text,
	FOREIGN KEY (`kpi_id`) REFERENCES `custom_kpi`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `custom_kpi_value_month` ON `custom_kpi_value` (`kpi_id`,`month`);--> statement-breakpoint
CREATE TABLE `kpi_amendment` (
	`id` text PRIMARY KEY NOT NULL,
	`snapshot_id` text NOT NULL,
	`measure` text NOT NULL,
	`amended_on` text NOT NULL,
	`before` real,
	`after` real,
	`reason` text NOT NULL,
	`author` text NOT NULL,
	FOREIGN KEY (`snapshot_id`) REFERENCES `kpi_snapshot`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `kpi_amendment_snapshot` ON `kpi_amendment` (`snapshot_id`);--> statement-breakpoint
CREATE TABLE `kpi_claim` (
	`id` text PRIMARY KEY NOT NULL,
	`measure` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`kind` text NOT NULL,
	`value` real NOT NULL,
	`source` text NOT NULL,
	`claimed_on` text
);
--> statement-breakpoint
CREATE TABLE `kpi_snapshot` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`closed_on` text NOT NULL,
	`entries` text NOT NULL,
	`roi` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kpi_snapshot_month_unique` ON `kpi_snapshot` (`month`);--> statement-breakpoint
CREATE TABLE `kpi_target` (
	`id` text PRIMARY KEY NOT NULL,
	`value` real NOT NULL,
	`tolerance_pct` real NOT NULL,
	`set_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `time_declaration` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text,
	`month` text NOT NULL,
	`minutes_per_week` real NOT NULL,
	`sample_size` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `time_declaration_month` ON `time_declaration` (`month`);--> statement-breakpoint
CREATE TABLE `own_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`record` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `own_tool` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `movement_step` (
	`id` text PRIMARY KEY NOT NULL,
	`movement_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`seat_id` text,
	`subject` text,
	`state` text NOT NULL,
	`done_on` text,
	`done_by` text,
	`detail` text,
	FOREIGN KEY (`movement_id`) REFERENCES `staff_movement`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`seat_id`) REFERENCES `seat`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `movement_step_movement` ON `movement_step` (`movement_id`);--> statement-breakpoint
CREATE TABLE `staff_movement` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`on` text NOT NULL,
	`opened_on` text NOT NULL,
	`from_team_id` text,
	`to_team_id` text,
	`closed_on` text,
	`note` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`from_team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`to_team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `staff_movement_person` ON `staff_movement` (`person_id`);--> statement-breakpoint
CREATE TABLE `staff_question` (
	`id` text PRIMARY KEY NOT NULL,
	`question` text NOT NULL,
	`topic` text NOT NULL,
	`asked_on` text NOT NULL,
	`asked_by` text,
	`team_id` text,
	`tool_id` text,
	`answer` text,
	`answered_by` text,
	`answered_on` text,
	`minutes` integer,
	`published_on` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `watch_note` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`what` text NOT NULL,
	`noted_on` text NOT NULL,
	`noted_by` text,
	`effective_on` text,
	`source` text,
	`consequences` text NOT NULL,
	`told_to` text,
	`told_on` text
);
--> statement-breakpoint
CREATE TABLE `watch_review` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`reviewed_by` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `watch_review_month` ON `watch_review` (`month`);--> statement-breakpoint
CREATE TABLE `council_step` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`on` text NOT NULL,
	`subject` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE TABLE `terms_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`read_by` text NOT NULL,
	`read_on` text NOT NULL,
	`version` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `terms_reading_tool` ON `terms_reading` (`tool_id`);--> statement-breakpoint
CREATE TABLE `tool_privacy` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`personal_data` text NOT NULL,
	`purpose` text,
	`legal_basis` text,
	`data_categories` text NOT NULL,
	`people_categories` text NOT NULL,
	`recipients` text,
	`retention` text,
	`security` text,
	`contract_state` text NOT NULL,
	`contract_on` text,
	`contract_reference` text,
	`transfer` text NOT NULL,
	`transfer_country` text,
	`safeguard` text,
	`criteria` text NOT NULL,
	`dpia_state` text NOT NULL,
	`dpia_on` text,
	`dpia_reference` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tool_privacy_tool` ON `tool_privacy` (`tool_id`);--> statement-breakpoint
CREATE TABLE `adoption_point` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`subscription_id` text,
	`active_share` real NOT NULL,
	`origin` text NOT NULL,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoption_month_subscription` ON `adoption_point` (`month`,`subscription_id`);--> statement-breakpoint
CREATE TABLE `seat` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`person_id` text,
	`account` text,
	`account_kind` text NOT NULL,
	`state` text NOT NULL,
	`assigned_on` text,
	`released_on` text,
	`activity_known` integer NOT NULL,
	`last_active_on` text,
	`inactive_since` text,
	`active_days` integer,
	`activity_source` text,
	`activity_as_of` text,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `seat_subscription` ON `seat` (`subscription_id`);--> statement-breakpoint
CREATE INDEX `seat_person` ON `seat` (`person_id`);--> statement-breakpoint
CREATE TABLE `payment` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text,
	`tool_id` text,
	`paid_on` text NOT NULL,
	`net_cents` integer NOT NULL,
	`debited_cents` integer,
	`origin` text NOT NULL,
	`label` text,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `payment_subscription` ON `payment` (`subscription_id`);--> statement-breakpoint
CREATE INDEX `payment_day` ON `payment` (`paid_on`);--> statement-breakpoint
CREATE TABLE `subscription` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`plan_id` text,
	`name` text NOT NULL,
	`per_seat` integer NOT NULL,
	`seats` integer NOT NULL,
	`unit_price_cents` integer NOT NULL,
	`currency` text NOT NULL,
	`price_mode` text NOT NULL,
	`period` text NOT NULL,
	`vat_regime` text NOT NULL,
	`vat_number_given` text NOT NULL,
	`card_fee_rate` real NOT NULL,
	`fixed_fee_per_debit_cents` integer NOT NULL,
	`price_origin` text NOT NULL,
	`price_seen_on` text,
	`started_on` text,
	`commitment_months` integer NOT NULL,
	`renewal_on` text,
	`notice_days` integer NOT NULL,
	`auto_renew` integer NOT NULL,
	`min_seats` integer,
	`payer_kind` text NOT NULL,
	`payer_team_id` text,
	`owner_person_id` text,
	`account_kind` text NOT NULL,
	`contract_url` text,
	`admin_url` text,
	`status` text NOT NULL,
	`ends_on` text,
	`budgeted_annual_cents` integer,
	`declared_active_seats` integer,
	`declared_active_on` text,
	`seats_listed` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`payer_team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `subscription_tool` ON `subscription` (`tool_id`);--> statement-breakpoint
CREATE TABLE `sovereignty_fact` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`axis` text NOT NULL,
	`answer` text NOT NULL,
	`proof` text,
	`checked_by` text,
	`checked_on` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sovereignty_fact_axis` ON `sovereignty_fact` (`tool_id`,`axis`);--> statement-breakpoint
CREATE TABLE `tool_policy` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`use` text,
	`owner` text,
	`decided_on` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tool_policy_tool` ON `tool_policy` (`tool_id`);--> statement-breakpoint
CREATE TABLE `tool_request` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_name` text NOT NULL,
	`tool_id` text,
	`why` text NOT NULL,
	`data_class` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_on` text NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_on` text,
	`reason` text
);
--> statement-breakpoint
CREATE TABLE `tool_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`data_class` text NOT NULL,
	`use` text NOT NULL,
	`verdict` text NOT NULL,
	`condition` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tool_rule_cell` ON `tool_rule` (`tool_id`,`data_class`,`use`);--> statement-breakpoint
CREATE TABLE `library_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text,
	`title` text NOT NULL,
	`need` text,
	`prompt` text NOT NULL,
	`tool_id` text,
	`model` text,
	`data_class` text NOT NULL,
	`data_rule` text,
	`sober` text,
	`owner` text,
	`tested_on` text,
	`review_on` text,
	`starter_id` text,
	`created_on` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `library_entry_team` ON `library_entry` (`team_id`);--> statement-breakpoint
CREATE TABLE `position_assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`taken_on` text NOT NULL,
	`recorded_on` text NOT NULL,
	`note` text,
	`answers` text NOT NULL,
	`result` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `position_assessment_day` ON `position_assessment` (`taken_on`);--> statement-breakpoint
CREATE TABLE `training_attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`recorded_on` text,
	FOREIGN KEY (`session_id`) REFERENCES `training_session`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `training_attendance_person` ON `training_attendance` (`session_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `training_session` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`modules` text NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text,
	`minutes` integer NOT NULL,
	`trainer` text,
	`place` text,
	`state` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `training_session_day` ON `training_session` (`held_on`);--> statement-breakpoint
CREATE TABLE `account_link` (
	`id` text PRIMARY KEY NOT NULL,
	`tool_id` text NOT NULL,
	`account` text NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_link_account` ON `account_link` (`tool_id`,`account`);--> statement-breakpoint
CREATE TABLE `team_usage` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`month` text,
	`team_id` text,
	`active` integer NOT NULL,
	`members` text NOT NULL,
	`counts` text NOT NULL,
	`volumes` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `usage_import`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `team_usage_import` ON `team_usage` (`import_id`);--> statement-breakpoint
CREATE TABLE `usage_import` (
	`id` text PRIMARY KEY NOT NULL,
	`subscription_id` text NOT NULL,
	`file_name` text NOT NULL,
	`hash` text NOT NULL,
	`format` text NOT NULL,
	`period_from` text,
	`period_to` text,
	`reported_on` text,
	`imported_on` text NOT NULL,
	`rows` integer NOT NULL,
	`refused` integer NOT NULL,
	`accounts` integer NOT NULL,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscription`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `usage_import_subscription` ON `usage_import` (`subscription_id`);--> statement-breakpoint
CREATE TABLE `usage_row` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`imported_on` text NOT NULL,
	`account` text NOT NULL,
	`person_id` text,
	`activity` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `usage_import`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `usage_row_import` ON `usage_row` (`import_id`);--> statement-breakpoint
CREATE INDEX `usage_row_day` ON `usage_row` (`imported_on`);
"""What is known of a person with consent: gender, other spellings, and the consent itself."""

from alembic import op

revision = "0009"
down_revision = "0008"
STEPS = (
    "ALTER TABLE person ADD COLUMN gender VARCHAR(40) DEFAULT '' NOT NULL",
    "ALTER TABLE person ADD COLUMN aliases TEXT DEFAULT '[]' NOT NULL",
    "ALTER TABLE person ADD COLUMN consent VARCHAR(40) DEFAULT 'not_asked' NOT NULL",
    "ALTER TABLE person ADD COLUMN consent_purpose VARCHAR(200) DEFAULT '' NOT NULL",
    "ALTER TABLE person ADD COLUMN consent_on VARCHAR(10)",
)


def upgrade() -> None:
    for statement in STEPS:
        op.get_bind().exec_driver_sql(statement)

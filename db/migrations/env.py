"""What alembic runs: every step that is due on the connection that `db.store.upgrading` hands over."""

from alembic import context

from db.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()

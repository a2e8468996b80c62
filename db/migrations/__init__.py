"""How files made by earlier versions are brought up to date: one numbered file a step, run by alembic."""

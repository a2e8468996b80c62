"""The tab of the agenda: a tree, and a form for each entry."""

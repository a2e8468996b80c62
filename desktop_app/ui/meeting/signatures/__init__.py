"""The tab of signatures: on paper and electronic."""

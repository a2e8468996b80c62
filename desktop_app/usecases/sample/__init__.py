"""What the sample file holds. All of it is made up."""

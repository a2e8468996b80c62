"""What is kept: records, the rows that hold them, the file and the ways in and out."""

"""What an area may say on top of the national text. None of these kinds is a national one."""

"""What the two ways through the capacity calculator are for."""

FROM_STAFF = "You know your staff. How many people can they see in a year?"
FROM_DEMAND = "You know who is referred. How many posts does their care call for?"

/** "Not to exceed 10% more or 10% less than the amount, the quantity or the unit price to which they refer" (art. 30(a)). */
export const ABOUT_PERCENT = 10;

/** "A tolerance not to exceed 5% more or 5% less than the quantity of the goods is allowed" (art. 30(b)). */
export const MEASURE_PERCENT = 5;

/** "A tolerance not to exceed 5% less than the amount of the credit is allowed" (art. 30(c)). */
export const SHORT_PERCENT = 5;

/** What stands in for a vendor that lets nobody run its server, as the table names it; the page says who holds it to the truth. */
export const standIns = {
  google: "stand-in for Google",
  azure: "stand-in for Azure",
} as const;

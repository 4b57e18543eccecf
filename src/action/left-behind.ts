/** The names under which the post step is told what to take away: paths, and never a value. */
export const FOLDER = "keystead-folder";

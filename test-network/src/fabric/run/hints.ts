/** What an error tells the user to do. */
export const UP = 'npm run network -- up --fabric';
export const CLEAN_FIRST = 'To remove it and its data, run: npm run network -- clean';

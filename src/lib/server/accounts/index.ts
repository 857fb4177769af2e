export { afterwards } from './afterwards';
export { changeEmailNow, confirmEmail, openConfirmation } from './confirm-email';
export { rename, requestEmail, view, type AccountView } from './details';
export { erase, hindrances } from './erase';
export { emailHashOf } from './find';
export { beginSecondFactor, followRefusal, logIn, recordLogin, type RightPassword } from './log-in';
export { changePassword, forgotPassword, isPassword, openReset, resetLink, resetPassword } from './passwords';
export { recordOwn } from './record-own';
export { signUp, signUpAtOnce } from './sign-up';

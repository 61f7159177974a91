/** Generated from openapi.json by `npm run api-types -w packages/web`; not to be edited. */

export interface paths {
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as a page */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of looks, the latest first: who of us saw whose case, where they neither own it nor answer for its team */
        get: operations["listLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a list of cases can be narrowed to, besides people and teams */
        get: operations["listCaseChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases I may see, the last changed first or what is due next first */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case: who owns it, what is owed by when, and what I can do now */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/accept-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the case: from now on I answer for it
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-offer`: That offer stands no more. It was accepted, declined, withdrawn, or ran out. Look at the case as it is now.
         *     - `not-the-addressee`: The offer was made to somebody else. Ask the owner to offer the case to you or to your team.
         *     - `person-on-leave`: That person is on leave. Choose their deputy, or the team.
         *     - `already-the-owner`: They own the case already. There is nothing to hand over.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["acceptTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/acknowledge-danger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that I have read of the danger: it stands under my name alone, and the customer hears of it
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-danger`: Nobody is known to be in danger here. Where somebody may come to harm, raise the danger: people are called at once.
         *     - `already-acknowledged`: You have said already that you read it. Go on: read the report, call the customer, end it.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["acknowledgeDanger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As its leader, say that I have read it: the customer hears by whom
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-escalation`: That escalation is not open. It has ended. Look at the case as it is now.
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `already-acknowledged`: You have said already that you read it. Go on: read the report, call the customer, end it.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["acknowledgeEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/answer-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what my team was asked
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-ask`: That question is not open. It was answered or withdrawn. Look at the case as it is now.
         *     - `not-of-the-asked-team`: The question was put to another team. Somebody of that team has to answer; if you know the answer, tell the owner.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["answerAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/answer-new-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The yes or no to a later date, which the customer gives on their own page; refused to staff
         * @description Refused with 409 and one of these codes:
         *
         *     - `later-date-needs-customer`: A later date needs the customer’s own yes. Ask them, or wait for their answer; until then the first date stands.
         *     - `no-such-promise`: That promise is not open. It was kept, broken or released. Look at the case as it is now.
         *     - `no-new-date-proposed`: No other date was proposed. Propose one first, then ask the customer.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["answerNewDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/ask-for-leader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer asks for a leader by name or title: a live connection, or the leader’s call-back
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `ladder-ends-here`: There is no level above this one. The case is with the highest leader there is; speak with them.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-promises`: Too many promises are open. Keep one of them first.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["askForLeader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/call-address-safe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Only the customer reads this address, or answers this number
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["callAddressSafe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/call-address-unsafe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Others read this address, or answer this number: it proves nobody, nothing is sent there, and links sent there end
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["callAddressUnsafe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/check-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a case that ended as "no problem", and say whether I agree
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `no-sample-awaited`: This case waits for nobody to check it. Look at the list of cases to check.
         *     - `own-sample`: You ended this case yourself. Somebody else has to look at it.
         *     - `reason-needed`: A reason is needed. Say why, in the words in which it was said.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["checkSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/complain-about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The complaint is about a person: they neither own it, lead it nor approve in it
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `already-known`: The case says so already. There is nothing to add.
         *     - `complaint-about-oneself`: Somebody else has to say that it is about you. Take it higher and say so: whoever has it there can put it down.
         *     - `nobody-can-own`: Nobody could own the case. Ask an admin to make somebody of the ladder active first.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["complainAbout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/decline-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an offer, with the reason
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-offer`: That offer stands no more. It was accepted, declined, withdrawn, or ran out. Look at the case as it is now.
         *     - `not-the-addressee`: The offer was made to somebody else. Ask the owner to offer the case to you or to your team.
         *     - `cannot-decline-from-below`: What came up from below cannot be declined. Accept it, or delegate it to a named person; you stay answerable.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["declineTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As its leader, give the case to a named person; I stay answerable
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `not-under-them`: That person does not work under you. Choose somebody of a team below yours.
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `person-on-leave`: That person is on leave. Choose their deputy, or the team.
         *     - `already-the-owner`: They own the case already. There is nothing to hand over.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/end-danger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The danger is over, and why
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `no-danger`: Nobody is known to be in danger here. Where somebody may come to harm, raise the danger: people are called at once.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["endDanger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/end-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an escalation of mine, once I have the report and have heard the customer
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-escalation`: That escalation is not open. It has ended. Look at the case as it is now.
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `report-missing`: The written report is missing. Whoever you gave it to has to report what was said and what was done.
         *     - `leader-has-not-heard-customer`: You have not spoken with the customer yet. Call them yourself, and log how it went.
         *     - `customer-says-not-right`: The customer said that it is not right. Go on until it is, or give a final position with its reasons.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["endEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/end-representation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody speaks for the customer any more but they themselves
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `already-known`: The case says so already. There is nothing to add.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["endRepresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/find-no-problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End what holds no problem: spam, thanks, or a question answered at once
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `escalation-open`: A leader still answers for this case. They end the escalation once they have spoken with the customer.
         *     - `customer-says-not-right`: The customer said that it is not right. Go on until it is, or give a final position with its reasons.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["findNoProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/give-final-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As a leader who never owned it, give the company’s last word on an issue, with reasons
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `former-owner`: You have owned this case. A final position has to come from a leader who never did. Take it higher.
         *     - `no-such-issue`: The case holds no such issue. Choose one of the issues the case shows.
         *     - `issue-settled`: That issue is settled. Choose one that is open; a new word from the customer opens this one again.
         *     - `promise-open`: A promise to the customer is still open. Keep it first.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["giveFinalPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/give-verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the customer told me: solved or not, in their words; they get it confirmed
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-issue`: The case holds no such issue. Choose one of the issues the case shows.
         *     - `issue-settled`: That issue is settled. Choose one that is open; a new word from the customer opens this one again.
         *     - `nothing-proposed`: No resolution has been proposed. Propose to the customer how this ends, then ask them.
         *     - `reason-needed`: A reason is needed. Say why, in the words in which it was said.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["giveVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/hand-over-threat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I was threatened: my lead has it from now on and can’t decline. The customer reads only who has it now
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `ladder-ends-here`: There is no level above this one. The case is with the highest leader there is; speak with them.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["handOverThreat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/keep-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a promise was kept, with the evidence
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-promise`: That promise is not open. It was kept, broken or released. Look at the case as it is now.
         *     - `not-the-promiser`: The promise is somebody else’s. Whoever promised it has to do it; remind them, or make a promise of your own.
         *     - `conversation-needed`: Only a conversation keeps a call-back. Reach the customer and speak with them; a message left does not count.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["keepPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case whose customer stayed silent after documented attempts; never counted as solved
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `nothing-proposed`: No resolution has been proposed. Propose to the customer how this ends, then ask them.
         *     - `promise-open`: A promise to the customer is still open. Keep it first.
         *     - `ask-open`: A question to another team is still open. Wait for its answer, or withdraw it.
         *     - `next-word-owed`: The customer waits to hear from us. Speak with them first, or write to them.
         *     - `escalation-open`: A leader still answers for this case. They end the escalation once they have spoken with the customer.
         *     - `attempts-missing`: The customer has not been tried often enough. Try again on another working day and by every way they left, and log each attempt. Several on one day count once.
         *     - `silence-too-short`: The customer has not been silent long enough. Wait until then; they may yet answer.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/make-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the customer, or record a call or a visit to them and how it went
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `not-merged`: These cases are not joined. Look at both as they are now.
         *     - `date-in-future`: That time is still to come. A contact cannot have taken place in the future. Check the date.
         *     - `date-too-old`: That is too long ago. Check the year; what took place more than fifty years ago is not entered here.
         *     - `no-such-promise`: That promise is not open. It was kept, broken or released. Look at the case as it is now.
         *     - `not-the-promiser`: The promise is somebody else’s. Whoever promised it has to do it; remind them, or make a promise of your own.
         *     - `no-such-issue`: The case holds no such issue. Choose one of the issues the case shows.
         *     - `issue-settled`: That issue is settled. Choose one that is open; a new word from the customer opens this one again.
         *     - `customer-not-reached`: The customer did not hear that date. Name a date only where you spoke with them, or wrote where they read it.
         *     - `next-word-too-far`: That is more than five working days ahead. Choose a nearer time, or ask the customer and enter their yes in their own words.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-promises`: Too many promises are open. Keep one of them first.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["makeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/make-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise the customer something, by a time; from then on a clock runs
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-promises`: Too many promises are open. Keep one of them first.
         *     - `not-merged`: These cases are not joined. Look at both as they are now.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["makePromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/merge-into": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join this case to another of the same person; of two customers, with how you know that they are one. Nothing is lost, and it can be taken apart again
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `merge-with-itself`: A case cannot be joined to itself. Choose the other case.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `too-many-issues`: The case holds as many issues as it may. Settle one of them first, or take the new one in as a case of its own.
         *     - `escalation-open`: A leader still answers for this case. They end the escalation once they have spoken with the customer.
         *     - `not-merged`: These cases are not joined. Look at both as they are now.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["mergeInto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/name-representative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody speaks for the customer: who, and by which mandate
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["nameRepresentative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/note-vulnerability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what makes it harder for this customer, so that nobody makes it worse
         * @description Refused with 409 and one of these codes:
         *
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["noteVulnerability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/object-to-verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a verdict that was recorded by voice: the customer’s own step; refused to staff
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-issue`: The case holds no such issue. Choose one of the issues the case shows.
         *     - `not-the-customer`: Only the customer can say this. Speak with the customer; they can say it on their own page, or to you.
         *     - `no-verdict-to-object-to`: No verdict was recorded for the customer here. Look at the issue as it is now.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["objectToVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/offer-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer the case to a person or a team; nothing changes until somebody accepts
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `offer-already-made`: The case is offered to somebody already. Wait for their answer, or withdraw that offer first.
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `no-such-team`: There is no such team. Choose one from the list of teams.
         *     - `off-map`: The service map knows no way there. From {from} it knows these: {ways}. Offer the case to one of them, within {from}, or to somebody above.
         *     - `person-on-leave`: That person is on leave. Choose their deputy, or the team.
         *     - `already-the-owner`: They own the case already. There is nothing to hand over.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["offerTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/place-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask another team for something by a time; I stay the owner
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-team`: There is no such team. Choose one from the list of teams.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-asks`: Too many questions to other teams are open. Withdraw those that need no answer any more, then ask again.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["placeAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/propose-new-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the customer for another date; the old one stands until they say yes
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-promise`: That promise is not open. It was kept, broken or released. Look at the case as it is now.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["proposeNewDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/propose-resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to the customer how an issue ends; only their word makes it solved
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-issue`: The case holds no such issue. Choose one of the issues the case shows.
         *     - `issue-settled`: That issue is settled. Choose one that is open; a new word from the customer opens this one again.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["proposeResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/put-tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a tag of the company on it: the customer never reads it, and nothing hangs on it
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `no-such-tag`: This tag can’t be chosen here. It is not on the case, or your company does not use it any more. Choose from those that are offered.
         *     - `already-known`: The case says so already. There is nothing to add.
         *     - `too-many-tags`: The case has ten tags. Take one of them off first.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["putTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/raise-danger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody may come to harm, also by their own hand: people are called until one of them has read it
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["raiseDanger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/raise-issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter one more problem of the customer in this case
         * @description Refused with 409 and one of these codes:
         *
         *     - `too-many-issues`: The case holds as many issues as it may. Settle one of them first, or take the new one in as a case of its own.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["raiseIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/read-mention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that I have read what a colleague wrote to me in this case, and what was written before
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-mention`: Nothing of that number was written to anybody here. Read the case again, and take a number that it shows.
         *     - `already-known`: The case says so already. There is nothing to add.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["readMention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/read-thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that I have read the thanks that reached me: it is gone from what I have to do
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-contact`: The case holds no such contact. Choose one of the contacts the case shows.
         *     - `already-known`: The case says so already. There is nothing to add.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["readThanks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/receive-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what the customer said to me about this case
         * @description Refused with 409 and one of these codes:
         *
         *     - `date-in-future`: That time is still to come. A contact cannot have taken place in the future. Check the date.
         *     - `date-too-old`: That is too long ago. Check the year; what took place more than fifty years ago is not entered here.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["receiveContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/record-leaders-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record my own conversation with the customer, and whether it is right by their word
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `date-in-future`: That time is still to come. A contact cannot have taken place in the future. Check the date.
         *     - `date-too-old`: That is too long ago. Check the year; what took place more than fifty years ago is not entered here.
         *     - `no-such-escalation`: That escalation is not open. It has ended. Look at the case as it is now.
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `conversation-needed`: Only a conversation keeps a call-back. Reach the customer and speak with them; a message left does not count.
         *     - `no-such-promise`: That promise is not open. It was kept, broken or released. Look at the case as it is now.
         *     - `not-the-promiser`: The promise is somebody else’s. Whoever promised it has to do it; remind them, or make a promise of your own.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["recordLeadersCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/record-map-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter which problem of the service map it is, and which of its facts hold: whoever signed for such customers hears
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `not-in-the-map`: The service map asks nothing like that. It is not in the map that is in use: {names}. Read the case again; the map has changed.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["recordMapFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/record-remedy-sought": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what would put it right, in the customer’s words
         * @description Refused with 409 and one of these codes:
         *
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["recordRemedySought"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/reopen-for-new-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen an ended case because something new is known
         * @description Refused with 409 and one of these codes:
         *
         *     - `case-not-ended`: The case is still open. There is nothing to reopen; add the facts to the case as it is.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["reopenForNewFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/replace-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an owner who has left, is on leave or is absent too long, by the rule of the ladder
         * @description Refused with 409 and one of these codes:
         *
         *     - `owner-is-in-place`: The owner is in place. To move the case, have the owner offer it; or take it higher.
         *     - `nobody-can-own`: Nobody could own the case. Ask an admin to make somebody of the ladder active first.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["replaceOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/report-on-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report in writing to the leader: what was said, and what was done
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-escalation`: That escalation is not open. It has ended. Look at the case as it is now.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `too-many-open-promises`: Too many promises are open. Keep one of them first.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["reportOnEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/report-sent-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer was sent away at a door of ours: it goes to whoever leads above that
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-team`: There is no such team. Choose one from the list of teams.
         *     - `date-in-future`: That time is still to come. A contact cannot have taken place in the future. Check the date.
         *     - `date-too-old`: That is too long ago. Check the year; what took place more than fifty years ago is not entered here.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["reportSentAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/request-call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise the customer a call by the person they asked for
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `person-on-leave`: That person is on leave. Choose their deputy, or the team.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-promises`: Too many promises are open. Keep one of them first.
         *     - `not-merged`: These cases are not joined. Look at both as they are now.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["requestCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/take-apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a joined case out of this one again, with its issues as they now stand
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `merge-with-itself`: A case cannot be joined to itself. Choose the other case.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `too-many-issues`: The case holds as many issues as it may. Settle one of them first, or take the new one in as a case of its own.
         *     - `escalation-open`: A leader still answers for this case. They end the escalation once they have spoken with the customer.
         *     - `not-merged`: These cases are not joined. Look at both as they are now.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["takeApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/take-contact-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a contact out into a case of its own: it is something else, or of somebody else. Owner, dates and leaders stay
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-contact`: The case holds no such contact. Choose one of the contacts the case shows.
         *     - `last-contact`: It is the last that the customer said here. This case is about it. Where it belongs to another case, join this case to that one.
         *     - `contact-unproven`: Nobody knows yet whether it is this customer’s. Say first that it is theirs, or take it out as somebody else’s.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `too-many-issues`: The case holds as many issues as it may. Settle one of them first, or take the new one in as a case of its own.
         *     - `nobody-can-own`: Nobody could own the case. Ask an admin to make somebody of the ladder active first.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["takeContactOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/take-higher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the case to the next level of the ladder; it counts for whoever does
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `ladder-ends-here`: There is no level above this one. The case is with the highest leader there is; speak with them.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["takeHigher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/take-survey-as-problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What they wrote of how it went is a problem: it is one from now on, in those very words
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `no-such-contact`: The case holds no such contact. Choose one of the contacts the case shows.
         *     - `already-known`: The case says so already. There is nothing to add.
         *     - `too-many-issues`: The case holds as many issues as it may. Settle one of them first, or take the new one in as a case of its own.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["takeSurveyAsProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/take-tag-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a tag off it
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `no-such-tag`: This tag can’t be chosen here. It is not on the case, or your company does not use it any more. Choose from those that are offered.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["takeTagOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/take-thanks-as-problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was written as thanks is a problem, too: it is one from now on, in those very words
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-dealing-with-it`: Only those who deal with the case can do this. Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.
         *     - `no-such-contact`: The case holds no such contact. Choose one of the contacts the case shows.
         *     - `too-many-issues`: The case holds as many issues as it may. Settle one of them first, or take the new one in as a case of its own.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["takeThanksAsProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/transcribe-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what a letter says that came as a picture
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-contact`: The case holds no such contact. Choose one of the contacts the case shows.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["transcribeLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/vouch-for-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a contact without proof is the customer’s own: their page shows it from now on
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-contact`: The case holds no such contact. Choose one of the contacts the case shows.
         *     - `already-known`: The case says so already. There is nothing to add.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["vouchForContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/withdraw-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a question that needs no answer any more
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-ask`: That question is not open. It was answered or withdrawn. Look at the case as it is now.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["withdrawAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/withdraw-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the case back: the customer’s own step; refused to staff
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-customer`: Only the customer can say this. Speak with the customer; they can say it on their own page, or to you.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/withdraw-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an offer nobody has accepted yet
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-offer`: That offer stands no more. It was accepted, declined, withdrawn, or ran out. Look at the case as it is now.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["withdrawTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/actions/write-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell colleagues something about this case: the customer never reads it, and it moves no date
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `may-not-read-it`: They can’t read this case. It is not shown to {names}. Ask their team a question, or offer them the case; or write without the name.
         *     - `case-ended`: The case has ended. A new word from the customer reopens it, and so do new facts.
         *     - `merged-into-another`: The case went on inside another. Go to that case; or take the two apart again.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `not-for-machines`: A machine can’t do this. It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         *     - `complaint-is-about-them`: The complaint is about that person. They neither own the case, lead it nor approve in it. Choose somebody else.
         */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that came with a contact, always as a download */
        get: operations["getCaseAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachment}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many pages a PDF has that came with a contact */
        get: operations["countCaseAttachmentPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachment}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of a PDF that came with a contact, as a picture
         * @description Drawn here, in a process that has nothing of ours, so that nobody opens what a stranger sent.
         */
        get: operations["drawCaseAttachmentPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every contact of a case, with its exact words */
        get: operations["listCaseContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contacts/{contact}/as-written": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is not shown of the page (HTML) of a contact that came by mail */
        get: operations["getContactAsWritten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contacts/{contact}/as-written/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page (HTML) of a contact that came by mail: nothing in it runs or is fetched
         * @description A document of its own, to be shown in a frame: without scripts, forms and whatever would be fetched, with the pictures that came along, under a Content-Security-Policy that allows nothing else.
         */
        get: operations["getContactPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I began to write in this case, and what I sent off and can still take back; nobody else reads it */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what I write, under an id that I draw
         * @description Where another device changed it meanwhile, that stays as it is, and this is kept beside it: the answer says as what. Drafts go 90 days after their last change.
         */
        put: operations["keepDraft"];
        post?: never;
        /** Throw a draft away; one that is sent off is taken back first */
        delete: operations["dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/drafts/{draft}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send words to the customer in a moment, until which I can take them back; nothing is recorded or sent before
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `not-merged`: These cases are not joined. Look at both as they are now.
         *     - `date-in-future`: That time is still to come. A contact cannot have taken place in the future. Check the date.
         *     - `date-too-old`: That is too long ago. Check the year; what took place more than fifty years ago is not entered here.
         *     - `no-such-promise`: That promise is not open. It was kept, broken or released. Look at the case as it is now.
         *     - `not-the-promiser`: The promise is somebody else’s. Whoever promised it has to do it; remind them, or make a promise of your own.
         *     - `no-such-issue`: The case holds no such issue. Choose one of the issues the case shows.
         *     - `issue-settled`: That issue is settled. Choose one that is open; a new word from the customer opens this one again.
         *     - `customer-not-reached`: The customer did not hear that date. Name a date only where you spoke with them, or wrote where they read it.
         *     - `next-word-too-far`: That is more than five working days ahead. Choose a nearer time, or ask the customer and enter their yes in their own words.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-promises`: Too many promises are open. Keep one of them first.
         */
        post: operations["sendDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/drafts/{draft}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what I sent off; refused with 409 `already-sent` once it was sent */
        post: operations["undoDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole story of a case, page by page */
        get: operations["listCaseEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that I have a case open, and hear who else does now
         * @description To be said every ten seconds while the case is in sight, and when that changes; whoever says nothing for 25 seconds is taken for gone. The live stream names the case in an event `here` where others come or go. Of this moment alone: it is written down nowhere, and nothing of the case depends on it.
         */
        post: operations["sayHere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/mail-frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With what a mail of mine in this case begins, and what stands under it, as its customer reads them
         * @description The greeting is offered to whoever writes and sent only as part of their words; the signature is put under them as the mail is made.
         */
        get: operations["getMailFrame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say up to which event I have looked at a case: what is later is new to me
         * @description It only goes forward. It is nobody else’s to read, and nothing of the case.
         */
        put: operations["markCaseSeen"];
        post?: never;
        /** Put a case back among what is new to me, until I look at it again */
        delete: operations["markCaseUnread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/systemic-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The systemic issues among whose cases this one is */
        get: operations["listSystemicIssuesOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company-look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the company looks to everybody, whoever they are: its name, colour and logo */
        get: operations["getCompanyLook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell us: a problem gets a case, an owner and a date */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/not-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I sent off and the case refused when its time came */
        get: operations["listNotSent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have to do, or others for me, the next due first: offers, asks, promises, calls, what came up */
        get: operations["listDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/heard-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that could not be read: to its owner and whoever answers for the team; to an admin all, and what waits */
        get: operations["listHeardMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/heard-mail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail as it came, always as a download */
        get: operations["getHeardMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/heard-mail/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave it as it is: it stays with its case, and is listed no more */
        post: operations["leaveHeardMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/heard-mail/{id}/read-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have it read again; what it says then joins the case in which it stands */
        post: operations["readHeardMailAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/heard-mail/read-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have all that could not be read be read again */
        post: operations["readAllHeardMailAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, as it changes: server-sent events
         * @description Each event is named `cases` and holds `{"cases": [ids], "version": n}` with the ids of cases that changed and that this person may see. `resume` says that events may have been missed: load again what is shown. A comment comes every 15 seconds. Send `Last-Event-ID` to go on where a connection broke. The stream ends with the session or token by which it was opened; one person may have 16 of them.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the service map, the newest first */
        get: operations["listMaps"];
        put?: never;
        /** Start a version, from nothing or from another one; a text that is no valid map yet is kept too */
        post: operations["createMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maps/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its text, its people and what was found */
        get: operations["getMap"];
        /**
         * Save a draft; one that was checked has to be checked again
         * @description Refused with 409 `map-not-a-draft`: it is live or was, and stays as it is; start a new version from it. `map-changed-meanwhile`: somebody saved it after you read it; `facts.revision` is the newest. Nothing was changed.
         */
        put: operations["saveMap"];
        post?: never;
        /** Throw a draft away */
        delete: operations["removeMap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maps/{version}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the company run on this version: checked under Buckstop as it stands, with its cases, or not at all
         * @description Checks the text again itself. Refused with 409 by the `code` of the first of `refusals`; `map-unsafe` shows the verdicts that are not safe with their stories. `map-already-active`: it is live. `other-map-went-live`: another version went live, or people changed, at this very moment. `map-not-a-draft`: it is live or was, and stays as it is; start a new version from it. `map-changed-meanwhile`: somebody saved it after you read it; `facts.revision` is the newest. Nothing was changed.
         */
        post: operations["activateMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maps/{version}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find out whether any customer can get stuck in it, as drawn and under Buckstop, and what stands against it */
        post: operations["checkMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maps/{version}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The smallest sets of changes after which every verdict under Buckstop is safe; nothing is changed */
        post: operations["findMapRepairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maps/{version}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As a leader, sign why the map may leave somebody without help: their cases come up to you while it lasts
         * @description Takes a session of your own: a token is refused with 403 `person-needed`. Refused with 409 `not-that-long`: the last day is past, or six months away or more. `not-found-in-map`: nothing like one of `keys` was found in this version. `map-changed-meanwhile`: it was saved after you read it.
         */
        post: operations["signMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, what I may see, and how much waits for me */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices that show what I have to do */
        get: operations["listMyDevices"];
        put?: never;
        /**
         * Let this device show what I have to do
         * @description The same device again is changed, and no second one; where a colleague had turned it on there, it is theirs no more.
         */
        post: operations["addMyDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let one of my devices show nothing any more */
        delete: operations["removeMyDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which ways I hear of what I have to do, besides the workspace */
        get: operations["getMyHearing"];
        /**
         * Choose by which ways I hear of what
         * @description Of danger everybody hears at once. Of everything else nobody hears out of their hours: it comes with the mail of the next working morning.
         */
        put: operations["chooseMyHearing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/leave/{leave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel leave of mine that has not begun */
        delete: operations["cancelMyLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I am present, absent or on leave */
        get: operations["getMyPresence"];
        /** Say that I am present, absent or on leave from one day to another; what I owe then goes to whoever stands in */
        put: operations["setMyPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days on which I work in the coming months, by the hours and holidays of my team */
        get: operations["getMyWorkingDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outbox: what was or will be written to customers and to our people about matters I may see */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have what could not be sent be sent again: one message, or all
         * @description Of matters that one owns or answers for; of all, for an admin. Without a message all that could not be sent, a thousand at once.
         */
        post: operations["sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/night-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether somebody can be called to danger at every hour of the coming week */
        get: operations["getNightCover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/night-cover/reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As a leader, sign why nobody can be called at some hours; it stands under your name on the People page */
        post: operations["signNightCoverReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/not-through": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did not get through in four weeks, at doors of teams that I answer for; of all doors to an admin
         * @description Nobody is named, and no word is kept of what was not sent. Whoever left counts after half an hour, unless they came back. Without JavaScript in the browser nobody can tell.
         */
        get: operations["getNotThrough"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-links/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose password a link lets one choose, and until when */
        post: operations["lookAtPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password by a link; every session that there was ends */
        post: operations["choosePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everyone who works here; found by name or title with q */
        get: operations["listPeople"];
        put?: never;
        /** Add somebody who works here; they sign in once they have chosen a password by a link */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let somebody work here or not; who leaves loses sessions and tokens at once, and their cases go up */
        put: operations["setPersonActive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/leave/{leave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel leave of somebody below me that has not begun */
        delete: operations["cancelLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link by which somebody chooses a password, once and within a day; it is shown this once */
        post: operations["makePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo of somebody who works here */
        get: operations["getPersonPhoto"];
        /** Put a photo of somebody in the place of the one that is there, or take it away */
        put: operations["setPersonPhoto"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say for somebody below me that they are present, absent or on leave from one day to another (with a deputy) */
        put: operations["setPersonPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an admin can change of somebody */
        get: operations["getPersonSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name, address, title, role, teams, languages or hours of somebody
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it, and with the code of what stands against it where a team would be left without somebody. Nothing was changed then.
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words that the company has at hand for what it writes often */
        get: operations["listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who covers for whom, from now on */
        get: operations["listRota"];
        put?: never;
        /** Put somebody on the rota for a team, or for every team */
        post: operations["addRotaEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rota/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an entry off the rota */
        delete: operations["removeRotaEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists that I have narrowed and keep by name, and those that leads of my teams show to them */
        get: operations["listSavedViews"];
        /**
         * Keep, rename, order, show to my team or throw away views of mine: all that I have from then on
         * @description Refused with 409 `settings-changed-meanwhile` where another window changed them after this one read them, and with 403 where one is shown to a team that I do not lead. Nothing was changed then.
         */
        put: operations["saveViews"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases I may see that are found by words, names, numbers or references, the last changed first */
        get: operations["searchCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an admin can change of the company: its name, place and telephone, and its teams */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the colour and the logo of the company, which customers and colleagues see
         * @description A colour that can’t be read is refused, and the nearest that can be is named. A logo is what its bytes say; SVG is none. Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.
         */
        patch: operations["changeBrand"];
        trace?: never;
    };
    "/api/v1/settings/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed of the company, its people, teams, rota, tokens and map, the latest first: by whom, from what, to what */
        get: operations["listSettingChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the name, time zone, country or telephone of the company
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.
         */
        patch: operations["changeCompany"];
        trace?: never;
    };
    "/api/v1/settings/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the company is from an empty database to the first customer who was answered, by what is there */
        get: operations["getFirstSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change on which days the company or a team does not work, besides public holidays
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then. Dates that were given stay as they were given.
         */
        put: operations["changeOwnHolidays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the company reads and sends mail; no secret is ever in it */
        get: operations["getMailSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/dkim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key to sign mails with (DKIM); the private half never leaves here
         * @description Nothing is signed with it until it was found in the DNS. Two of a domain may stand beside each other; of those that sign, the newest does. Refused with 409 `dkim-taken` or `dkim-full`.
         */
        post: operations["makeDkimKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/dkim/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Throw a key away
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        delete: operations["dropDkimKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/dkim/{id}/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look whether a key stands in the DNS; once it does, mails are signed with it */
        post: operations["lookUpDkimKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/dkim/{id}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign mails with a key whatever stands in the DNS, or with it no more
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        put: operations["setDkimSigning"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/doors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which address of the company stands for which channel of the service map */
        get: operations["getMailDoors"];
        /**
         * Change which address stands for which channel of the service map, and so which team mail to it reaches
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        put: operations["changeMailDoors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/frames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What mails to customers begin and end with, of the company and of teams, in each language */
        get: operations["getMailFrames"];
        /**
         * Change what mails begin and end with, of the company or of one team
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        put: operations["changeMailFrame"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a mailbox that is read as mail comes, or change one, once it opens as it was entered
         * @description Refused with 409 `mailbox-not-opened` where it does not open; `facts` then say how far it went and what the other side said. With `storeAnyway` it is kept without being tried. Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        put: operations["changeMailbox"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/mailboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Read a mailbox no more; what came in through it stays
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        delete: operations["removeMailbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/mailboxes/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to a mailbox as it was entered and open its folder, marking nothing, within ten seconds */
        post: operations["tryMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the server that outgoing mail is handed to, once it lets us in as it was entered
         * @description Refused with 409 `sending-not-opened` where it does not; `facts` then say how far it went and what the other side said. With `storeAnyway` it is kept without being tried. Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        put: operations["changeSending"];
        post?: never;
        /**
         * Let mail leave as the environment says again, or stay in the outbox
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it.
         */
        delete: operations["removeSending"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/mail/sending/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to a mail server as it was entered, and send one mail to yourself where you want it */
        post: operations["trySending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/outside-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change to whom customers can turn outside the company, as they read it at Who is who
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.
         */
        put: operations["changeOutsideBodies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write, change or throw away one of them
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.
         */
        put: operations["changeReply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a tag, rename, colour or retire one; none is ever taken away
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.
         */
        put: operations["changeTag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change when a team is open, and who leads it; name, ladder and channels are the service map’s
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.
         */
        patch: operations["changeTeam"];
        trace?: never;
    };
    "/api/v1/settings/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how long things may take here; dates that were given stay as they were given
         * @description Refused with 409 `settings-changed-meanwhile` where somebody changed it after you read it. Nothing was changed then.
         */
        patch: operations["changeTerms"];
        trace?: never;
    };
    "/api/v1/staff/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a call, a visit or a letter; whoever takes it owns it until someone else accepts */
        post: operations["createStaffContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Causes that come back over cases, the last changed first; everybody who works here sees them */
        get: operations["listSystemicIssues"];
        put?: never;
        /** I see a cause that comes back: it is mine until somebody else accepts it */
        post: operations["openSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A systemic issue: who owns it, what is promised by when, and what I can do now */
        get: operations["getSystemicIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/accept-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it: from now on I answer for it
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-offer`: That offer stands no more. It was accepted, declined, withdrawn, or ran out. Look at the case as it is now.
         *     - `not-the-addressee`: The offer was made to somebody else. Ask the owner to offer the case to you or to your team.
         *     - `person-on-leave`: That person is on leave. Choose their deputy, or the team.
         *     - `already-the-owner`: They own the case already. There is nothing to hand over.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["acceptTransferSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I have read what came up to me, and answer for it
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-escalation`: That escalation is not open. It has ended. Look at the case as it is now.
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `already-acknowledged`: You have said already that you read it. Go on: read the report, call the customer, end it.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["acknowledgeEscalationSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/answer-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer for the team that was asked
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-ask`: That question is not open. It was answered or withdrawn. Look at the case as it is now.
         *     - `not-of-the-asked-team`: The question was put to another team. Somebody of that team has to answer; if you know the answer, tell the owner.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["answerAskSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/decline-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an offer, with the reason
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-offer`: That offer stands no more. It was accepted, declined, withdrawn, or ran out. Look at the case as it is now.
         *     - `not-the-addressee`: The offer was made to somebody else. Ask the owner to offer the case to you or to your team.
         *     - `cannot-decline-from-below`: What came up from below cannot be declined. Accept it, or delegate it to a named person; you stay answerable.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["declineTransferSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As its leader, give it to a named person
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `not-under-them`: That person does not work under you. Choose somebody of a team below yours.
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `person-on-leave`: That person is on leave. Choose their deputy, or the team.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["delegateSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As a leader above its owner: the end, with the reason; a case with this cause opens it again
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `promise-open`: A promise to the customer is still open. Keep it first.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["endSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/gather-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A case in which the cause showed; after the end it opens the systemic issue again
         * @description Refused with 409 and one of these codes:
         *
         *     - `already-gathered`: This case is already among those with this cause. There is nothing to do.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["gatherCaseSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/keep-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A corrective action is done: how one sees it
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-promise`: That promise is not open. It was kept, broken or released. Look at the case as it is now.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["keepActionSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/let-case-go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * This case has another cause
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-gathered`: This case is not among those with this cause. Look at the list again; somebody may have taken it out meanwhile.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["letCaseGoSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/offer-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer it to a person or a team; nothing changes until somebody accepts
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `offer-already-made`: The case is offered to somebody already. Wait for their answer, or withdraw that offer first.
         *     - `no-such-person`: Nobody here goes by that name. Choose somebody from the list of people.
         *     - `no-such-team`: There is no such team. Choose one from the list of teams.
         *     - `off-map`: The service map knows no way there. From {from} it knows these: {ways}. Offer the case to one of them, within {from}, or to somebody above.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["offerTransferSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/place-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask another team, by a time; the owner stays the owner
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `no-such-team`: There is no such team. Choose one from the list of teams.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-asks`: Too many questions to other teams are open. Withdraw those that need no answer any more, then ask again.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["placeAskSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/promise-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise a corrective action by a time that nobody moves; missed, it rises
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `due-in-the-past`: That time has passed. Choose a time that is still to come.
         *     - `due-too-far`: That is too far ahead. Choose a nearer time; nobody can count on a date that far off.
         *     - `too-many-open-promises`: Too many promises are open. Keep one of them first.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["promiseActionSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/take-higher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refer it to the next level above; that counts for whoever does
         * @description Refused with 409 and one of these codes:
         *
         *     - `ladder-ends-here`: There is no level above this one. The case is with the highest leader there is; speak with them.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["takeHigherSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/want-another-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As a leader above its owner: what was done is not enough
         * @description Refused with 409 and one of these codes:
         *
         *     - `not-the-leader`: Only the leader it came up to can do this. Tell that leader; or take the case higher, so that the next one has it too.
         *     - `nothing-to-review`: There is no corrective action to look at. Wait until what was promised is done, or promise something yourself.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["wantAnotherActionSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/withdraw-ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The answer is not needed any more
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-ask`: That question is not open. It was answered or withdrawn. Look at the case as it is now.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["withdrawAskSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/actions/withdraw-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an offer nobody has accepted yet
         * @description Refused with 409 and one of these codes:
         *
         *     - `no-such-offer`: That offer stands no more. It was accepted, declined, withdrawn, or ran out. Look at the case as it is now.
         *     - `not-the-owner`: Only the owner can do this. Ask the owner, or have them offer the case to you and accept it.
         *     - `systemic-issue-ended`: This systemic issue has ended. It opens again as soon as a case with this cause is added.
         *     - `not-of-the-company`: Only somebody who works here can do this. Sign in as yourself.
         *     - `person-not-active`: That person no longer works here. Choose somebody else, or the team.
         */
        post: operations["withdrawTransferSystemicIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases in which the cause showed, the last added first; of those I may not see, that they are there */
        get: operations["listGatheredCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/systemic-issues/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole story of a systemic issue, page by page, the newest first */
        get: operations["listSystemicIssueEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the company sorts its cases by */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every team, its lead, its members and the team above it */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens of machines, and who answers for each */
        get: operations["listTokens"];
        put?: never;
        /** Make a token for a machine of somebody’s; it is shown once */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a token back at once */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What does not work and is mine to look after; to an admin, all that does not work */
        get: operations["listTroubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/troubles/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that I look after it: whoever has it, or an admin, who has it then
         * @description Within half an hour, or it goes to the next; mended within four hours, or it does. Refused with 409 `trouble-over` where it works again.
         */
        post: operations["takeTrouble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server, its database and its workers are well, and where it listens */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus; for the collector’s token, an admin, or (with neither that token nor a public address set) from the machine itself */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Addressee: {
            /** @enum {string} */
            kind: "person";
            person: components["schemas"]["PersonCard"];
        } | {
            /** @enum {string} */
            kind: "team";
            team: string;
        };
        AddresseeIn: {
            /** @enum {string} */
            kind: "person";
            /** Format: uuid */
            person: string;
        } | {
            /** @enum {string} */
            kind: "team";
            team: string;
        };
        Ask: {
            answer: components["schemas"]["Text"] | null;
            answeredBy: components["schemas"]["PersonCard"] | null;
            by: components["schemas"]["PersonCard"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            due: string;
            number: number;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            placedAt: string;
            question: components["schemas"]["Text"];
            /** @enum {string} */
            state: "open" | "overdue" | "answered" | "withdrawn";
            /** @description The team that was asked. */
            to: string;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            /** @description Found by its content. */
            mediaType: string;
            name: string;
            /** @description Bytes. */
            size: number;
        };
        AvailableAction: {
            allowed: boolean;
            /** @example accept-transfer */
            name: string;
            refusal: components["schemas"]["RefusalView"] | null;
            /** @description The offer, promise, ask, issue or escalation it is about. */
            subject: number | null;
        };
        /** @description What is left out stays as it is. */
        BrandChange: {
            /** @example #0b3d91 */
            colour?: string | null;
            /** @enum {string} */
            ground?: "light" | "dark" | "either";
            /** @description A PNG, JPEG or WebP of 200 kB and 16 to 2,000 pixels a side, in base64; null takes it away. */
            logo?: string | null;
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
        };
        /** @description Of what a leader has to do because it came up to them; null of all else. */
        CameUp: {
            /**
             * Format: date-time
             * @description When it came up; null where nobody wrote it down.
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string | null;
            because: components["schemas"]["EscalationReason"];
            delegatedTo: components["schemas"]["PersonCard"] | null;
            /** @description What else is late longest in the case, and with whom. */
            late: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                due: string;
                /**
                 * @description What has to be done; the same words as in the list of duties.
                 * @enum {string}
                 */
                kind: "reachByVoice" | "readDanger" | "nextWord" | "answerOffer" | "keepPromise" | "callBack" | "comeToThem" | "answerAsk" | "acknowledge" | "report" | "hearCustomer" | "closeEscalation" | "reachCustomer" | "takeUp" | "checkSample" | "readThanks" | "readMention" | "reachAnotherWay" | "surveyContact";
                person: components["schemas"]["PersonCard"] | null;
                team: string | null;
            } | null;
            /**
             * Format: date-time
             * @description Since when the customer waits to hear from us; null in their turn.
             * @example 2026-11-24T12:00:00.000Z
             */
            waitsSince: string | null;
        } | null;
        Case: {
            absorbed: string[];
            /** @description Everything I could do now, and why not. */
            actions: components["schemas"]["AvailableAction"][];
            /** @description Every open one, and the last that were settled. */
            asks: components["schemas"]["Ask"][];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            changedAt: string;
            /** @description Their chat with us; null where they never wrote in one. */
            chat: {
                /** @description Somebody said something in the last half hour. */
                goesOn: boolean;
                /** @description Lines of ours that the customer has not seen there. */
                unseen: number;
            } | null;
            complainedAbout: components["schemas"]["PersonCard"][];
            counts: components["schemas"]["CaseCounts"];
            cover: components["schemas"]["PersonCard"] | null;
            customer: components["schemas"]["Customer"];
            danger: components["schemas"]["Danger"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            endedAt: string | null;
            ending: components["schemas"]["Ending"];
            /** @description Every open one, and the last that ended. */
            escalations: components["schemas"]["Escalation"][];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            heardAt: string;
            /** Format: uuid */
            id: string;
            imported: boolean;
            issues: components["schemas"]["Issue"][];
            /** @description Who the case can be taken to next, upward to the top. */
            ladder: components["schemas"]["PersonCard"][];
            language: string;
            map: components["schemas"]["CaseMap"];
            /** Format: uuid */
            mergedInto: string | null;
            next: components["schemas"]["Next"];
            nextWord: components["schemas"]["NextWord"];
            offer: components["schemas"]["Offer"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            openedAt: string;
            /** @description What is owed and by when, the next first. */
            owed: components["schemas"]["Duty"][];
            owner: components["schemas"]["PersonCard"];
            ownerOnShift: boolean;
            /** @description The baton, oldest first; the last 50 periods. */
            ownership: components["schemas"]["OwnershipPeriod"][];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            ownerSince: string;
            /** @description Cases of others who are perhaps the same person, the likeliest first; nobody outside learns of it. */
            perhapsSame: components["schemas"]["PerhapsSame"][];
            /** @description The customer asked for a person: since when they wait, or who spoke with them first and when. */
            personAsked: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                came: {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    at: string;
                    by: components["schemas"]["PersonCard"];
                } | null;
                /**
                 * Format: date-time
                 * @description By when somebody is to come; null once that was missed, or one came.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                due: string | null;
            } | null;
            /** @description Every open one, and the last that were settled. */
            promises: components["schemas"]["Promise"][];
            /** @description For whom an answer can be meant (`meantFor`), where cases have joined: each came with one of them, and reads what is meant for them. Empty where all of them read everything. */
            readers: components["schemas"]["Reader"][];
            reference: string;
            remedySought: components["schemas"]["Text"] | null;
            represented: boolean;
            /** @enum {string} */
            sample: "none" | "awaited" | "checked";
            sight: components["schemas"]["Sight"];
            /** @enum {string} */
            status: "open" | "ended";
            /** @description How it went, as the customer said after each end of theirs, the latest last. */
            surveys: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                /** @description Who contacts them about it by when, where they wish it. */
                contact: {
                    by: components["schemas"]["PersonCard"];
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    due: string;
                } | null;
                number: number;
                /** @description From 0 to 10, as they chose it; nobody asks them why. */
                score: number;
                words: components["schemas"]["Text"] | null;
            }[];
            /** @description In the order in which they were put. */
            tags: components["schemas"]["Tag"][];
            /**
             * Format: uuid
             * @description The case out of which the contact was taken with which this one began.
             */
            takenFrom: string | null;
            team: string;
            /** @description Contacts without proof that wait to be vouched for. */
            unproven: string[];
            version: number;
            vulnerable: boolean;
            /** @enum {string} */
            waitingOn: "us" | "customer" | "nobody";
            /** @description Channels on which the customer can be reached. */
            ways: components["schemas"]["ChannelKind"][];
        };
        CaseChoices: {
            /** @description In which somebody here, or our pages, speak. */
            languages: string[];
            /** @description The problems that the map in use knows. */
            problems: string[];
            /** @description All that there are, those that are retired last. */
            tags: components["schemas"]["Tag"][];
        };
        CaseCounts: {
            asks: number;
            contacts: number;
            /** @description Days since it was opened, until it ended. */
            days: number;
            escalations: number;
            nextWordsMissed: number;
            offers: number;
            /** @description How many people have had it. */
            owners: number;
            pingPongs: number;
            promises: number;
            promisesBroken: number;
            promisesKept: number;
            reopenings: number;
            timesTold: number;
            transfers: number;
        };
        /**
         * @description The ledger's name of what happened.
         * @enum {string}
         */
        CaseEventType: "caseOpened" | "takeUpDated" | "takeUpMissed" | "historyTakenUp" | "contactReceived" | "contactMade" | "contactVouchedFor" | "chatEnded" | "chatSeen" | "chatNotSeen" | "nextWordSet" | "nextWordMissed" | "transferOffered" | "transferDeclined" | "transferWithdrawn" | "transferExpired" | "ownerChanged" | "threatReported" | "pingPongSeen" | "teamRemoved" | "offeredTeamRemoved" | "askPlaced" | "askAnswered" | "askWithdrawn" | "askFellOverdue" | "askedTeamRemoved" | "promiseMade" | "promiseReminded" | "promiseKept" | "promiseBroken" | "newDateProposed" | "newDateAgreed" | "newDateRefused" | "promiseReleased" | "caseEscalated" | "escalationAcknowledged" | "escalationUnacknowledged" | "escalationDelegated" | "escalationReported" | "escalationDated" | "leadersDateMissed" | "leaderHeardCustomer" | "escalationEnded" | "handedToStandIn" | "contentsBound" | "contentsErased" | "issueRaised" | "resolutionProposed" | "verdictGiven" | "verdictObjectedTo" | "issueLapsed" | "issueEndedElsewhere" | "issueWithdrawn" | "finalPositionGiven" | "noProblemFound" | "sampleChecked" | "sampleDated" | "sampleMissed" | "issueReopened" | "caseEnded" | "caseReopened" | "silenceBroken" | "attemptDated" | "attemptMissed" | "lapseDated" | "remedySoughtRecorded" | "vulnerabilityNoted" | "representativeNamed" | "representationEnded" | "companionLetIn" | "companionTakenBack" | "personComplainedAbout" | "addressCalledUnsafe" | "addressCalledSafe" | "dangerRaised" | "dangerTold" | "dangerRead" | "dangerAttemptDated" | "dangerAttemptMissed" | "dangerOver" | "caseOpenedApart" | "mergedInto" | "absorbed" | "released" | "takenApart" | "contactTakenOut" | "mapFactsRecorded" | "ruledOutTurnedUp" | "strandedByMap" | "noteWritten" | "mentionRead" | "tagPut" | "tagTakenOff" | "thanksGiven" | "thanksRead" | "surveyAnswered" | "surveyContactDated" | "surveyContactMissed" | "surveyDated" | "surveyFellDue" | "messageReturned" | "reachDated" | "reachMissed" | "answerUnsent" | "sentAwayReported" | "machineSpoke" | "personAskedFor" | "personCame" | "letterTranscribed";
        /** @description What the service map knows for this case. */
        CaseMap: {
            /** @description What may be granted here: by the owner’s own team, by asking, up the ladder; the nearest first, and of those further away what goes beyond it. */
            authority: {
                /** @enum {string} */
                by: "own" | "ask" | "ladder";
                /** @example EUR */
                currency: string | null;
                remedy: string;
                /** @description Whose authority it is. */
                team: string;
                /** @description In major units; null for any amount. */
                upTo: number | null;
            }[];
            /** @description The facts that it asks about. */
            facts: string[];
            /** @description Where this customer stands in the service map. */
            known: {
                /** @description Those that were found out; all others are unknown. */
                facts: {
                    fact: string;
                    holds: boolean;
                }[];
                problem: string | null;
                /** @description What the map says no customer can be, and this one is; null where they are possible. */
                ruledOut: {
                    with: string[];
                    without: string[];
                } | null;
                /** @description The map leaves this customer without help: the leader who signed for that, and why. */
                stranded: {
                    leader: components["schemas"]["PersonCard"];
                    reason: string;
                }[];
            };
            /** @description The problems that the map in use knows. */
            problems: string[];
            /** @description The teams to which the case can be offered; `own` is the one it is with, or its owner’s. To any other an offer is refused as off-map. */
            ways: {
                /** @enum {string} */
                by: "own" | "pass" | "ask" | "ladder";
                to: string;
            }[];
        };
        CasePage: {
            /** @description How many there are, as far as a thousand, where it was asked for and this is the first page. */
            count: {
                atLeast: number;
                exactly: boolean;
            } | null;
            items: components["schemas"]["CaseRow"][];
            next: string | null;
        };
        CaseRow: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            changedAt: string;
            counts: {
                contacts: number;
                days: number;
                owners: number;
                timesTold: number;
            };
            customer: {
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            danger: boolean;
            ending: components["schemas"]["Ending"];
            escalated: boolean;
            /**
             * Format: date-time
             * @description The customer's last word.
             * @example 2026-11-24T12:00:00.000Z
             */
            heardAt: string;
            /** Format: uuid */
            id: string;
            language: string;
            /** @description The last of the customer's words, cut to 300 characters; null where none of their own stand. */
            newest: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                language: string | null;
                words: string;
            } | null;
            next: components["schemas"]["Next"];
            offered: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            openedAt: string;
            /** @description The first of the customer's words. */
            opening: string;
            overdue: boolean;
            owner: components["schemas"]["PersonCard"];
            reference: string;
            /** @enum {string} */
            status: "open" | "ended";
            /** @description In the order in which they were put. */
            tags: components["schemas"]["Tag"][];
            team: string;
            /** @description Something in it is new to me: the customer's words, an answer, or that it was handed or brought to me, since I looked at it; or I put it back among what is new. */
            unread: boolean;
            /** @enum {string} */
            waitingOn: "us" | "customer" | "nobody";
        };
        /** @enum {string} */
        ChannelKind: "web" | "mail" | "chat" | "phone" | "sms" | "store" | "letter" | "survey" | "visit";
        ComingHoliday: {
            /**
             * Format: date
             * @description Where it comes again, the first time.
             * @example 2026-12-24
             */
            day: string;
            /** @description Of half a day: minutes since midnight at which work ends. Null: no work at all. */
            endsAt: number | null;
            name: string;
            /**
             * Format: date
             * @description Null where it is over.
             */
            next: string | null;
            /** @description Null is the whole company. */
            team: string | null;
            /** @description Each year; 29 February is the 28th in most of them. */
            yearly: boolean;
        };
        /** @description What is left out stays as it is. */
        CompanyChange: {
            /**
             * @description ISO 3166-1 alpha-2.
             * @example FR
             */
            country?: string;
            name?: string;
            phone?: string | null;
            /** @example Europe/Madrid */
            timeZone?: string;
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
        };
        /** @description Null where the look’s own hold. */
        CompanyColours: {
            brand: {
                dark: string;
                light: string;
            };
            "brand-strong": {
                dark: string;
                light: string;
            };
            "brand-wash": {
                dark: string;
                light: string;
            };
            "on-brand": {
                dark: string;
                light: string;
            };
        } | null;
        CompanyLook: {
            colours: components["schemas"]["CompanyColours"];
            logo: components["schemas"]["Logo"];
            name: string;
        };
        Contact: {
            /**
             * Format: date-time
             * @description When it took place.
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string;
            attachments: components["schemas"]["Attachment"][];
            /** @description A letter that came as a picture, which nobody has written down yet: `transcribe-letter`. What stands in the place of its words is ours. */
            awaitsWords: boolean;
            /** @description Of a mail, where in its words what it only carries along begins (the history that it answers, a signature), in UTF-16 units: to be folded, never left out. Null where there is nothing of the kind. */
            carriedFrom: number | null;
            channel: components["schemas"]["ChannelKind"];
            /** @description How many files came with it that there was no room for. */
            declinedFiles: number;
            /** @enum {string} */
            direction: "received" | "made";
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2026-11-24T12:00:00.000Z
             */
            enteredAt: string;
            /** @description It came by mail with a page (HTML), which can be looked at as it was written: `/contacts/{contact}/as-written`. Its words are in the text all the same. */
            hasPage: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            outcome: "conversation" | "written" | "messageLeft" | "noAnswer" | null;
            person: components["schemas"]["PersonCard"] | null;
            /** @enum {string|null} */
            proof: "opener" | "link" | "address" | "staff" | "record" | "none" | null;
            secondHand: boolean;
            text: components["schemas"]["Text"];
        };
        /** @description Taken in and stored. Whoever tells us without proof of who they are opens a case of their own, whatever address they give. */
        ContactAnswer: {
            case: {
                /** Format: uuid */
                id: string;
                reference: string;
            } | null;
            /** @description Where somebody may come to harm: who was told, and what can be done now. */
            danger: {
                /** @description Who of us can be reached at this moment, by name. */
                awake: string[];
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                callNext: string | null;
                emergencyNumber: string;
                /** @description All that is so at this moment, a sentence each, in the language of the contact. */
                says: string[];
                told: {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    at: string;
                    name: string;
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    readAt: string | null;
                }[];
                /**
                 * Format: date-time
                 * @description By when one of us tries to ring.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                tryBy: string | null;
            } | null;
            /**
             * @description How many files that came with it were not kept: there is a limit for what comes from whom nothing proves. The words are stored.
             * @default 0
             */
            declinedFiles: number;
            /** @description The customer's page of the case. Shown once. */
            link: string | null;
            next: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                by: string | null;
                /** @description For the customer, in the language of the contact, else as Accept-Language likes; see Content-Language. */
                what: string;
            };
            owner: {
                name: string;
                /** @description Direct lines to whoever owns the case; they follow the owner. */
                reach: {
                    kind: string;
                    value: string;
                }[];
            } | null;
            receipt: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                receivedAt: string;
            };
        };
        ContactIn: {
            /**
             * @default web
             * @enum {string}
             */
            channel: "web" | "mail" | "chat" | "sms" | "survey";
            /** @description Somebody may come to harm: true, or what was said about it. People are called at once; without proof of who sends it, once per network and quarter of an hour, and then to all of it together. */
            danger?: boolean | string;
            from?: components["schemas"]["Sender"];
            /**
             * @description Where one telling holds several problems: the words of each.
             * @default []
             */
            issues: string[];
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string;
            /** @description The reference of a case this belongs to, as the customer quotes it. */
            reference?: string;
            /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
            words: string;
        };
        ContactInForm: {
            channel?: string;
            /** @description The JSON of a ContactIn; or its fields as parts of their own. */
            contact?: string;
            /** @description `true`, or what was said about it. */
            danger?: string;
            email?: string;
            /** @description Up to 10 files of 20 MB each. */
            files?: string[];
            /** @description JSON, or use name, email and phone. */
            from?: string;
            /** @description JSON. */
            issues?: string;
            language?: string;
            name?: string;
            phone?: string;
            reference?: string;
            words?: string;
        };
        /** @enum {string} */
        ContactOutcome: "conversation" | "written" | "messageLeft" | "noAnswer";
        ContactPage: {
            items: components["schemas"]["Contact"][];
            next: string | null;
        };
        Customer: {
            /** Format: uuid */
            id: string;
            identifiers: {
                checked: boolean;
                /** @description A telephone number as it is dialled; null where it is none. */
                dial: string | null;
                /** @description Others read it, or answer it: it proves nobody, and nothing is sent there. */
                othersRead: boolean;
                type: components["schemas"]["IdentifierType"];
                value: string;
            }[];
            language: string;
            name: string | null;
            /** @description The customer's other cases that this person may see; the newest ten. */
            otherCases: {
                /** Format: uuid */
                id: string;
                opening: string;
                reference: string;
                /** @enum {string} */
                status: "open" | "ended";
            }[];
        };
        /** @description Somebody may come to harm: how it stands at this moment. */
        Danger: {
            attempts: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                by: components["schemas"]["PersonCard"];
                reached: boolean;
            }[];
            /** @description Who can be reached at this moment. */
            awake: components["schemas"]["PersonCard"][];
            /** @description Whether they were told by mail. Without a mail server it stands in their lists alone, unless a device of theirs shows it. */
            byMail: boolean;
            /**
             * Format: date-time
             * @description When the next one is called, unless somebody reads it.
             * @example 2026-11-24T12:00:00.000Z
             */
            callNext: string | null;
            emergencyNumber: string;
            /** @description Came without proof; people are told of all that came together. */
            gathered: boolean;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            since: string;
            /** @description Everyone who was told, and whether they have read it. */
            told: {
                /** @enum {string} */
                as: "owner" | "leader" | "rota" | "onDuty";
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                first: string;
                handedTo: components["schemas"]["PersonCard"] | null;
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                last: string;
                minutesLate: number;
                person: components["schemas"]["PersonCard"];
                /**
                 * Format: date-time
                 * @description When they said so themselves.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                readAt: string | null;
                /**
                 * Format: date-time
                 * @description By when they have to have read it; null once they have.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                readBy: string | null;
                times: number;
            }[];
            /** @description Who has to try by voice, and by when; null once somebody was reached. */
            trying: {
                by: components["schemas"]["PersonCard"];
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                until: string;
            } | null;
        } | null;
        Device: {
            /** Format: date-time */
            addedAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @description When its push service last took something for it.
             */
            reachedAt: string | null;
        };
        DeviceAdded: {
            /** Format: uuid */
            id: string;
        };
        /** @description What the browser’s `PushSubscription` says, and what I call it. */
        DeviceIn: {
            /** @description Where its push service takes what is for it: public, and by https. */
            endpoint: string;
            keys: {
                auth: string;
                p256dh: string;
            };
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language: string;
            /** @example Firefox on Android */
            name: string;
        };
        Devices: {
            /** @description The newest first. */
            items: components["schemas"]["Device"][];
            /** @description What a browser is given to turn it on (`applicationServerKey`); null where this installation can’t tell devices. */
            key: string | null;
        };
        DkimKey: {
            domain: string;
            /** Format: uuid */
            id: string;
            looked: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                /**
                 * @description That very key, nothing, something else, or no answer.
                 * @enum {string}
                 */
                found: "right" | "missing" | "other" | "unreachable";
            } | null;
            /** @description What is to stand in the DNS, as a record of type TXT. */
            record: {
                name: string;
                value: string;
            };
            selector: string;
            /**
             * @description Whether mails are signed with it; `replaced`: with a newer one of its domain.
             * @enum {string}
             */
            signs: "yes" | "replaced" | "no";
            version: string;
        };
        DkimKeyNew: {
            /** @description Of the address that mails are from. */
            domain: string;
            /** @description By which several keys of a domain are told apart. */
            selector: string;
        };
        DkimLookedUp: {
            /**
             * @description That very key, nothing, something else, or no answer.
             * @enum {string}
             */
            found: "right" | "missing" | "other" | "unreachable";
            /** @description What stands there. */
            records: string[];
            /** @description Whether mails are signed with it by now. */
            signs: boolean;
        };
        DkimSigning: {
            /** @description Whether mails are signed with it, whatever stands in the DNS. */
            signs: boolean;
            version: string;
        };
        Draft: components["schemas"]["DraftKey"] & {
            /**
             * @description On what it was written, as its author is told.
             * @enum {string}
             */
            device: "computer" | "telephone";
            /** @description Since when it waits though it was sent off, and why the case refused it; null where that was not so. */
            notSent: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                refusal: components["schemas"]["RefusalView"] | null;
            } | null;
            /** @description In how many milliseconds it is sent, unless it is taken back; null where it was not sent off. */
            sendIn: number | null;
            /** @description What stands in which field of the form, as it was typed. */
            typed: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            updatedAt: string;
        };
        DraftIn: {
            /**
             * @description On what it was written, as its author is told.
             * @enum {string}
             */
            device: "computer" | "telephone";
            /** @description Of what was read, or 0. Where another device wrote meanwhile, this is kept as a draft of its own. */
            revision: number;
            /** @description What stands in which field of the form, as it was typed. */
            typed: {
                [key: string]: string;
            };
        };
        DraftKey: {
            /** Format: uuid */
            id: string;
            revision: number;
        };
        Drafts: {
            items: components["schemas"]["Draft"][];
        };
        Duty: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            due: string;
            /**
             * @description What has to be done; the same words as in the list of duties.
             * @enum {string}
             */
            kind: "reachByVoice" | "readDanger" | "nextWord" | "answerOffer" | "keepPromise" | "callBack" | "comeToThem" | "answerAsk" | "acknowledge" | "report" | "hearCustomer" | "closeEscalation" | "reachCustomer" | "takeUp" | "checkSample" | "readThanks" | "readMention" | "reachAnotherWay" | "surveyContact";
            mine: boolean;
            overdue: boolean;
            person: components["schemas"]["PersonCard"] | null;
            /** @description The number of the offer, ask, promise or escalation; 0 for the case. */
            subject: number;
            team: string | null;
        };
        DutyPage: {
            items: components["schemas"]["DutyRow"][];
            next: string | null;
        };
        DutyRow: components["schemas"]["Duty"] & {
            cameUp: components["schemas"]["CameUp"];
            case: {
                customer: {
                    name: string | null;
                };
                danger: boolean;
                /** Format: uuid */
                id: string;
                language: string;
                /** @description The last of the customer's words, cut to 300 characters; null where none of their own stand. */
                newest: {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    at: string;
                    language: string | null;
                    words: string;
                } | null;
                opening: string;
                owner: components["schemas"]["PersonCard"];
                reference: string;
            };
            from: components["schemas"]["PersonCard"] | null;
            /** @description Where I am to speak with the customer: the number to ring, as it was written and as it is dialled; null where none is known to me, or others answer it. */
            number: {
                dial: string;
                written: string;
            } | null;
        };
        /** @enum {string|null} */
        Ending: "solved" | "lapsed" | "finalPosition" | "noProblem" | "withdrawn" | "endedElsewhere" | "merged" | null;
        Escalation: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            acknowledgeBy: string;
            /**
             * Format: date-time
             * @description When it came up, also where that was in another case.
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string;
            because: components["schemas"]["EscalationReason"];
            /** @description The first report is in: what was said, and what will be done by when. */
            begun: boolean;
            by: components["schemas"]["PersonCard"] | null;
            /** @description It had come up in the case from which this one was taken out. */
            cameAlong: boolean;
            delegatedTo: components["schemas"]["PersonCard"] | null;
            /** @enum {string|null} */
            heard: "right" | "notRight" | null;
            insteadOf: components["schemas"]["PersonCard"] | null;
            leader: components["schemas"]["PersonCard"];
            number: number;
            /** @description What comes next of it, and by when; missed, it rises. */
            owed: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                by: string;
                /**
                 * Format: date-time
                 * @description When the leader calls the customer.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                callBy: string | null;
                /** @enum {string} */
                what: "report" | "finalReport" | "call" | "close";
            } | null;
            report: {
                done: components["schemas"]["Text"];
                said: components["schemas"]["Text"];
            } | null;
            /** @description Nobody acknowledged in time: it went one level higher too. */
            rose: boolean;
            /** @enum {string} */
            state: "waiting" | "acknowledged" | "delegated" | "reported" | "ended";
            words: components["schemas"]["Text"] | null;
        };
        /** @enum {string} */
        EscalationReason: "customer" | "askedForLeader" | "danger" | "promiseBroken" | "nextWordMissed" | "notSolvedTwice" | "askOverdue" | "pingPong" | "unacknowledged" | "reportMissed" | "callMissed" | "askedAgain" | "emptyWords" | "ownersChanged" | "attemptsMissed" | "objection" | "referred" | "strandedByMap" | "sentAway";
        EvidenceIn: {
            /** @enum {string} */
            kind: "words";
            /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
            words: string;
        } | {
            /** Format: uuid */
            contact: string;
            /** @enum {string} */
            kind: "conversation";
        };
        Find: {
            /**
             * @description What it was found in.
             * @enum {string}
             */
            in: "customerWords" | "ourWords" | "file" | "name" | "identifier" | "reference";
            language: string | null;
            /** @description Where in `text`, in UTF-16 code units, without `end` itself. */
            ranges: {
                end: number;
                start: number;
            }[];
            /** @description What stands there; of a longer text what is around the first place. */
            text: string;
        };
        FirstSteps: {
            /** @description The first case that there was. */
            caseId: string | null;
            /** @description Whether a customer was answered; the rest can wait. */
            done: boolean;
            /** @description Where customers tell what happened. */
            page: string;
            steps: {
                done: boolean;
                /** @enum {string} */
                step: "you" | "company" | "people" | "hours" | "told" | "answered";
            }[];
        };
        FoundCase: components["schemas"]["CaseRow"] & {
            /** @description Why it was found; empty where that was said further back than what is looked through. */
            found: components["schemas"]["Find"][];
        };
        GatheredCase: {
            /** @description Null where I may not see the case: it counts all the same. */
            case: {
                /** Format: uuid */
                id: string;
                opening: string;
                owner: components["schemas"]["PersonCard"];
                reference: string;
                /** @enum {string} */
                status: "open" | "ended";
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            gatheredAt: string;
            gatheredBy: components["schemas"]["PersonCard"];
        };
        GatheredCasePage: {
            items: components["schemas"]["GatheredCase"][];
            next: string | null;
        };
        Health: {
            /** @enum {string} */
            database: "ok" | "unreachable";
            /**
             * @description `failing`: what comes in can’t be stored, though the database answers: a full disk, or one that takes no writes.
             * @enum {string}
             */
            intake: "ok" | "failing";
            listeners: {
                [key: string]: {
                    port: number;
                };
            };
            /**
             * @description `failing`: a mailbox can’t be read, mail does not go out, or it waits to be read. An admin has it on their list, with what is wrong.
             * @enum {string}
             */
            mail: "ok" | "failing";
            /** @enum {string} */
            status: "ok" | "failing";
            version: string;
            /**
             * @description `none`: this process does no jobs; another one does.
             * @enum {string}
             */
            workers: "running" | "stopped" | "none";
        };
        HeardMail: {
            /** @description Where it stands as a contact, and who has that; null where it waits. */
            case: {
                /** Format: uuid */
                id: string;
                owner: components["schemas"]["PersonCard"] | null;
                reference: string;
            } | null;
            /** @description The address that it was handed over from; may be empty. */
            from: string;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            heardAt: string;
            /** Format: uuid */
            id: string;
            size: number;
            /** @enum {string} */
            state: "waits" | "failed";
            /**
             * @description Why it could not be read; null where it waits.
             * @enum {string|null}
             */
            why: "took-too-long" | "took-too-much-memory" | "not-a-mail" | "unknown" | null;
        };
        HeardMailPage: {
            items: components["schemas"]["HeardMail"][];
            next: string | null;
        };
        Hearing: {
            /** @description By kind. Of danger everybody hears at once, and what asks nothing of me no device shows. */
            choices: {
                answered: components["schemas"]["HearingChoiceOfWork"];
                asked: components["schemas"]["HearingChoiceOfWork"];
                becameYours: components["schemas"]["HearingChoiceOfWork"];
                cameUp: components["schemas"]["HearingChoiceOfWork"];
                customerSpoke: components["schemas"]["HearingChoiceOfWork"];
                due: components["schemas"]["HearingChoiceOfWork"];
                offered: components["schemas"]["HearingChoiceOfWork"];
                readOnly: components["schemas"]["HearingChoice"];
            };
            /** @description The hour of my working day at which the morning’s mail comes; null for none. */
            morningHour: number | null;
        };
        HearingChoice: {
            /**
             * @description `morning`: with the mail of my next working morning. `never`: not by mail.
             * @enum {string}
             */
            mail: "atOnce" | "morning" | "never";
        };
        HearingChoiceOfWork: components["schemas"]["HearingChoice"] & {
            /** @description Whether my devices show it, in my hours. */
            push: boolean;
        };
        Here: {
            /**
             * @description What the customer does in the chat; null where they have it open nowhere.
             * @enum {string|null}
             */
            customer: "reading" | "writing" | null;
            people: (components["schemas"]["PersonCard"] & {
                /** @enum {string} */
                doing: "reading" | "writing";
            })[];
        };
        HereIn: {
            /**
             * @description `writing`: words to the customer. `gone`: the case is open there no more.
             * @enum {string}
             */
            doing: "reading" | "writing" | "gone";
            /**
             * Format: uuid
             * @description Drawn by whoever opens the case; each of somebody’s windows has its own.
             */
            window: string;
        };
        Identifier: {
            type: components["schemas"]["IdentifierType"];
            value: string;
        };
        /** @enum {string} */
        IdentifierType: "email" | "phone" | "postal" | "account" | "order" | "vehicle" | "other";
        Issue: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string | null;
            by: components["schemas"]["PersonCard"] | null;
            /** @description Where in its words begins what a mail only carries along, a signature or its history; null where nothing does. */
            carriedFrom: number | null;
            /** Format: uuid */
            carriedInto: string | null;
            finalPosition: {
                outsideBody: components["schemas"]["Text"];
                position: components["schemas"]["Text"];
                reasons: components["schemas"]["Text"];
            } | null;
            /** @description How often the customer said it was not solved. */
            notSolved: number;
            number: number;
            outcome: components["schemas"]["Outcome"];
            proposal: components["schemas"]["Text"] | null;
            remedy: components["schemas"]["Remedy"];
            /** @enum {string} */
            state: "open" | "proposed" | "solved" | "lapsed" | "withdrawn" | "finalPosition" | "noProblem" | "endedElsewhere" | "carried";
            verdict: components["schemas"]["Text"] | null;
            words: components["schemas"]["Text"];
        };
        Leave: {
            begun: boolean;
            /**
             * Format: date-time
             * @description Since when it waits to begin, because nobody else can own a case.
             * @example 2026-11-24T12:00:00.000Z
             */
            blockedSince: string | null;
            deputy: components["schemas"]["PersonCard"] | null;
            /**
             * Format: date
             * @example 2026-12-24
             */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description As things stand it can’t begin: nobody else would be there then who can own a case. */
            leavesNobody: boolean;
            standsIn: components["schemas"]["PersonCard"] | null;
            /**
             * Format: date
             * @description The last day of it.
             * @example 2026-12-24
             */
            to: string;
        };
        Logo: {
            /**
             * @description What it was drawn for; on a page of the other kind it lies on a plate.
             * @enum {string}
             */
            ground: "light" | "dark" | "either";
            height: number;
            /** @description It changes with the logo, so what it leads to never does. */
            path: string;
            width: number;
        } | null;
        Look: {
            /**
             * Format: date-time
             * @description The first time in that hour.
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string;
            cases: {
                /** Format: uuid */
                id: string;
                /** @description Null where the case is gone. */
                reference: string | null;
                /**
                 * @description By which they saw it.
                 * @enum {string}
                 */
                rule: "works" | "covers" | "administers" | "cameUp" | "toldOfDanger" | "promised" | "owned" | "offered" | "asked" | "perhapsSame";
            }[];
            /**
             * @description `case` is one that was opened; all else names what was in it.
             * @enum {string}
             */
            how: "case" | "list" | "search" | "duties" | "messages" | "systemicIssue" | "otherCases";
            /** Format: uuid */
            id: string;
            /** @description The machine of theirs that asked; null for themselves. */
            machine: string | null;
            person: components["schemas"]["PersonCard"];
        };
        LookPage: {
            items: components["schemas"]["Look"][];
            next: string | null;
        };
        MailboxChange: {
            /**
             * Format: email
             * @description Of which customers know it.
             */
            address: string;
            /** @example INBOX */
            folder: string;
            host: string;
            /**
             * Format: uuid
             * @description Null for a new one.
             */
            id: string | null;
            /** @description What it is called here. */
            name: string;
            port: number;
            /** @description Null leaves what is kept; it is needed where server, user or service differ. `carried` is what a trial gave back. */
            secret: {
                /** @enum {string} */
                kind: "password";
                password: string;
            } | {
                clientSecret: string | null;
                /** @enum {string} */
                kind: "oauth2";
                refreshToken: string;
            } | {
                carried: string;
                /** @enum {string} */
                kind: "carried";
            } | null;
            /**
             * @description Encrypted from the first byte, by STARTTLS or not at all, or not at all encrypted.
             * @enum {string}
             */
            security: "tls" | "starttls" | "none";
            signIn: {
                /** @enum {string} */
                kind: "password";
            } | {
                clientId: string;
                /** @enum {string} */
                kind: "oauth2";
                scope: string | null;
                tokenEndpoint: string;
            };
            /** @description Keep it without trying it. */
            storeAnyway: boolean;
            /**
             * @description The name by which a server on the way begins its Authentication-Results, where its word on signatures counts for this mailbox; after a space how many `Received` lines stand above its own. Only one that takes out what others wrote under its name.
             * @example mx.example.com 1
             */
            trustedServer: string | null;
            user: string;
            /** @description Of what was read; null for a new one. */
            version: string | null;
        };
        MailboxTrial: {
            /**
             * Format: email
             * @description Of which customers know it.
             */
            address: string;
            /** @example INBOX */
            folder: string;
            host: string;
            /**
             * Format: uuid
             * @description Of the mailbox whose secret is tried; null for a new one.
             */
            id: string | null;
            /** @description What it is called here. */
            name: string;
            port: number;
            /** @description Null leaves what is kept; it is needed where server, user or service differ. `carried` is what a trial gave back. */
            secret: {
                /** @enum {string} */
                kind: "password";
                password: string;
            } | {
                clientSecret: string | null;
                /** @enum {string} */
                kind: "oauth2";
                refreshToken: string;
            } | {
                carried: string;
                /** @enum {string} */
                kind: "carried";
            } | null;
            /**
             * @description Encrypted from the first byte, by STARTTLS or not at all, or not at all encrypted.
             * @enum {string}
             */
            security: "tls" | "starttls" | "none";
            signIn: {
                /** @enum {string} */
                kind: "password";
            } | {
                clientId: string;
                /** @enum {string} */
                kind: "oauth2";
                scope: string | null;
                tokenEndpoint: string;
            };
            /**
             * @description The name by which a server on the way begins its Authentication-Results, where its word on signatures counts for this mailbox; after a space how many `Received` lines stand above its own. Only one that takes out what others wrote under its name.
             * @example mx.example.com 1
             */
            trustedServer: string | null;
            user: string;
        };
        MailboxTried: {
            /**
             * @description How far it went: to the server, to a token, past the door, into the folder.
             * @enum {string}
             */
            at: "connect" | "token" | "signIn" | "folder";
            /** @description Where the service took the refresh token for another one: send this as the secret from now on. It is encrypted, and serves this mailbox alone. */
            carried: string | null;
            /** @description Nobody answered in time. */
            late: boolean;
            /** @description How many mails the folder holds. */
            mails: number | null;
            ok: boolean;
            /** @description What the other side said, or why nobody said anything. */
            said: string;
        };
        MailDoors: {
            /** @description Those of mail in the live map, and the team of people that each reaches. */
            channels: {
                name: string;
                team: string;
            }[];
            /** @description Mail to any other address comes by the first channel of mail. */
            items: {
                address: string;
                door: string;
            }[];
            version: string;
        };
        MailDoorsChange: {
            items: {
                /** Format: email */
                address: string;
                /** @description The name of a channel of mail in the service map. */
                door: string;
            }[];
            version: string;
        };
        MailFrame: {
            /** @description What stands for each gap, as customers may know it; empty where nothing is known. */
            fills: {
                customer: string | null;
                owner: string | null;
                reference: string | null;
                team: string | null;
                title: string | null;
                writer: string | null;
            };
            greeting: string | null;
            signature: string | null;
        };
        /** @description Without a text it is thrown away. */
        MailFrameChange: {
            /** @description By language. {customer}, {reference} and {owner} are filled in from the case, {team} is its team, {writer} and {title} whoever writes; a line with one that is not known is left out. */
            greetings: {
                [key: string]: string;
            };
            /** @description By language. {customer}, {reference} and {owner} are filled in from the case, {team} is its team, {writer} and {title} whoever writes; a line with one that is not known is left out. */
            signatures: {
                [key: string]: string;
            };
            /** @description Null for the company’s. */
            team: string | null;
            /** @description Of what was read; null where none was there. */
            version: string | null;
        };
        MailFrames: {
            /** @description The company’s (team null) and those of teams that have their own. */
            items: {
                /** @description By language. {customer}, {reference} and {owner} are filled in from the case, {team} is its team, {writer} and {title} whoever writes; a line with one that is not known is left out. */
                greetings: {
                    [key: string]: string;
                };
                /** @description By language. {customer}, {reference} and {owner} are filled in from the case, {team} is its team, {writer} and {title} whoever writes; a line with one that is not known is left out. */
                signatures: {
                    [key: string]: string;
                };
                team: string | null;
                version: string;
            }[];
            /** @description Those in which mails are written, and those that somebody who works here speaks. */
            languages: string[];
            /** @description All that could have their own. */
            teams: string[];
        };
        MailSettings: {
            dkim: components["schemas"]["DkimKey"][];
            /** @description Mailboxes that the environment names. */
            fixed: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                failingSince: string | null;
                /** @description Why it can’t be read, as a code. */
                failure: string | null;
                name: string;
                /**
                 * Format: date-time
                 * @description Null before it was read once.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                readAt: string | null;
            }[];
            /** @description Whether mail is taken that other servers hand over, as this process is set. */
            listens: boolean;
            mailboxes: {
                address: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                failingSince: string | null;
                /** @description Why it can’t be read, as a code. */
                failure: string | null;
                folder: string;
                host: string;
                /** Format: uuid */
                id: string;
                name: string;
                port: number;
                /**
                 * Format: date-time
                 * @description Null before it was read once.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                readAt: string | null;
                /**
                 * @description Encrypted from the first byte, by STARTTLS or not at all, or not at all encrypted.
                 * @enum {string}
                 */
                security: "tls" | "starttls" | "none";
                signIn: {
                    /** @enum {string} */
                    kind: "password";
                } | {
                    clientId: string;
                    /** @enum {string} */
                    kind: "oauth2";
                    scope: string | null;
                    tokenEndpoint: string;
                };
                trustedServer: string | null;
                user: string;
                version: string;
            }[];
            sending: {
                /** @description What the environment names for answers, with a * for the sign, or `sender`; it counts before what is set here. */
                answersFixed: string | null;
                /**
                 * @description By which server mail leaves: the one that is set here counts before the one that the environment names.
                 * @enum {string}
                 */
                counts: "set" | "fixed" | "none";
                /** @description Since when mail does not go out; null while it does, or nobody tried. */
                failing: {
                    said: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    since: string;
                    /** @enum {string} */
                    why: "passwordRefused" | "nobodyAnswers" | "nameUnknown" | "tooSlow" | "certificate" | "full" | "portTaken" | "portForbidden" | "notRead" | "tooMuchOfOne" | "tooMuchInAll" | "refused" | "unknown";
                } | null;
                /** @description What the environment names. */
                fixed: {
                    from: string;
                    host: string;
                } | null;
                set: {
                    answersTo: string | null;
                    fromAddress: string;
                    fromName: string;
                    host: string;
                    port: number;
                    /**
                     * @description Encrypted from the first byte, by STARTTLS or not at all, or not at all encrypted.
                     * @enum {string}
                     */
                    security: "tls" | "starttls" | "none";
                    signIn: {
                        /** @enum {string} */
                        kind: "none";
                    } | {
                        /** @enum {string} */
                        kind: "password";
                    } | {
                        clientId: string;
                        /** @enum {string} */
                        kind: "oauth2";
                        scope: string | null;
                        tokenEndpoint: string;
                    };
                    user: string | null;
                    version: string;
                } | null;
            };
            /** @description The one domain for which the key that the environment names signs; null where it names none. */
            signsFixed: string | null;
        };
        Map: components["schemas"]["MapVersion"] & {
            /** @description Null until it is checked as it stands. */
            findings: components["schemas"]["MapFindings"] | null;
            /** @description Of the version that is live: what no map goes live with any more. It stays live, read as it was before. */
            refusedNow: {
                code: string;
                column: number;
                line: number;
                /** @description In English, for machines. */
                message: string;
                nearest: string | null;
                path: string;
                said: components["schemas"]["MapSentence"][];
            }[];
            /** @description Counts the changes; send it along with the next one. */
            revision: number;
            /** @description Of the version that is live: customers who turned up although it says that there are none like them, in cases that I may see. What was proved of it is void until it knows of them. The newest 20. */
            ruledOut: {
                /** Format: uuid */
                caseId: string;
                reference: string;
                with: string[];
                without: string[];
            }[];
            staffing: components["schemas"]["MapStaffing"];
            text: string;
        };
        MapActivated: {
            map: components["schemas"]["Map"];
            /** @description Open cases that changed with it: their teams are gone. */
            moved: number;
            warnings: components["schemas"]["MapWarning"][];
        };
        MapChange: {
            amount?: number;
            asks?: string;
            /** @enum {string} */
            change: "forbid" | "publish" | "drop" | "authorise" | "ask";
            channel?: string;
            remedy?: string;
            requires?: string;
            /** @description Its place in the team’s list, from 0. */
            response?: number;
            team?: string;
            /** @description The change in English, for machines. */
            text: string;
        };
        MapClosed: {
            channel: string;
            facts: string[];
            /** @enum {string} */
            why: "lacking";
        } | {
            channel: string;
            /** @enum {string} */
            why: "untold" | "open";
        };
        MapFindings: {
            /** @description The map alone, without the product. */
            asDesigned: components["schemas"]["MapVerdict"][];
            /** @description Why `asDesigned` is empty: too much to look at, in English; null where it is whole. */
            asDesignedUnknown: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            checkedAt: string;
            /** @description What a team solves only by going up the ladder, and how far. */
            climbs: {
                problem: string;
                rungs: number;
                team: string;
            }[];
            deadEnds: {
                problem: string;
                team: string;
            }[];
            /** @description Why the text is no valid map; then nothing else is known of it. */
            errors: {
                code: string;
                column: number;
                line: number;
                /** @description In English, for machines. */
                message: string;
                nearest: string | null;
                path: string;
                said: components["schemas"]["MapSentence"][];
            }[];
            exceptionDoors: {
                channel: string;
                /** @description The facts that do not hold; all others do. */
                lacks: string[];
                problem: string;
                team: string;
            }[];
            exceptions: {
                /** @description The facts that do not hold; all others do. */
                lacks: string[];
                problem: string;
                story: {
                    first: components["schemas"]["MapStep"][];
                    repeats: components["schemas"]["MapStep"][];
                };
                /** @enum {string} */
                verdict: "safe" | "at-the-mercy" | "trapped";
            }[];
            /** @description Every combination of facts was looked at. */
            exceptionsComplete: boolean;
            powerless: {
                problem: string;
                team: string;
            }[];
            /** @description What stands against going live. */
            refusals: components["schemas"]["MapRefusal"][];
            /** @description Teams of the active map that this one has no more, and who gets their cases. */
            removedTeams: {
                above: string;
                openCases: number;
                team: string;
            }[];
            /** @description Whom the map leaves without help; it goes live only where a leader signs for each of them. Null where nobody has looked yet. */
            strandings: components["schemas"]["MapStranding"][] | null;
            unauthorisedRemedies: string[];
            /** @description The same as the product enforces it. */
            underBuckstop: components["schemas"]["MapVerdict"][];
            /** @description This list and those below: of the map under Buckstop. */
            unreached: string[];
            unreachedLeaders: string[];
            unusableChannels: string[];
            warnings: components["schemas"]["MapWarning"][];
            /** @description Doors by which a declared kind may come to an owner who can’t solve it. */
            wrongDoors: {
                channel: string;
                customer: string;
                problem: string;
                team: string;
            }[];
        };
        MapMove: {
            use: string;
        } | {
            /** @enum {boolean} */
            own: true;
            response?: number;
        } | {
            pass: string;
            response: number;
        } | {
            response: number;
            send: string;
        } | {
            /** @enum {boolean} */
            refuse: true;
            response: number;
        } | {
            person: string;
        } | {
            /** @enum {boolean} */
            silent: true;
        } | {
            /** @enum {boolean} */
            stop: true;
        };
        /** @description Null where it is solved. */
        MapPowerless: {
            needs: string;
            /** @enum {string} */
            why: "nothingGives";
        } | {
            facts: string[];
            remedy: string;
            /** @enum {string} */
            why: "lacking";
        } | {
            currency: string | null;
            remedy: string;
            upTo: number;
            /** @enum {string} */
            why: "upTo";
        } | {
            /** @enum {string} */
            why: "nobody";
        } | null;
        MapProblem: components["schemas"]["Problem"] & {
            /** @description Everything that stands against going live. */
            refusals?: components["schemas"]["MapRefusal"][];
            /** @description All that are not safe under Buckstop, each with its story. */
            verdicts?: components["schemas"]["MapVerdict"][];
        };
        MapRefusal: {
            /** @enum {string} */
            code: "map-invalid" | "map-too-large" | "check-took-too-long" | "map-unsafe" | "map-wrong-door" | "map-exception" | "team-without-people" | "team-without-lead" | "ladder-without-top" | "fallback-team-missing";
            /** @description What is wrong and what to do instead, in English, for machines. What a person reads is worded from `code` and `facts`. */
            detail: string;
            facts: components["schemas"]["MapRefusalFacts"];
            teams: string[];
            /** @description In English, for machines, as `detail` is. */
            title: string;
        };
        /** @description What it is about; of many the first ten. `teams` stand beside it; `asWritten` is as an older release kept it, in English. */
        MapRefusalFacts: {
            line: number;
            /** @description How many errors there are beside it. */
            more: number;
            /** @enum {string} */
            of: "error";
            said: components["schemas"]["MapSentence"][];
        } | {
            /** @enum {string} */
            of: "seen";
            seen: components["schemas"]["MapSeen"];
        } | {
            all: number;
            /** @enum {string} */
            of: "pairs";
            pairs: {
                customer: string;
                problem: string;
            }[];
            stuck: number;
        } | {
            count: number;
            /** @enum {string} */
            of: "stranded";
            stranded: ({
                key: string;
                /** @enum {string} */
                kind: "exception";
                lacks: string[];
                problem: string;
                /** @enum {string} */
                verdict: "safe" | "at-the-mercy" | "trapped";
            } | {
                channel: string;
                customers: string[];
                key: string;
                /** @enum {string} */
                kind: "door";
                lacks: string[];
                problem: string;
                team: string;
            } | {
                key: string;
                /** @enum {string} */
                kind: "notAll";
            })[];
        } | {
            /** @enum {string} */
            of: "teams";
        } | {
            /** @enum {string} */
            of: "asWritten";
            text: string;
        };
        MapRepairs: {
            /** @description False where time ran out before all were seen. */
            complete: boolean;
            repairs: {
                changes: components["schemas"]["MapChange"][];
                /** @description The worst case over all customers and problems then. */
                contacts: number;
                /** @description The map with these changes, its comments and order kept; null where its text can’t be changed in place, and past the first of a large map. */
                text: string | null;
            }[];
            total: number;
        };
        /** @description What happens. */
        MapSaid: {
            channel: string;
            /** @enum {string} */
            code: "use";
            first: boolean;
            /** @enum {string|null} */
            kind: "web" | "mail" | "chat" | "phone" | "sms" | "app" | "social" | "store" | "letter" | "survey" | null;
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            /** @enum {string} */
            code: "noChannel";
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            closed: components["schemas"]["MapClosed"][];
            /** @enum {string} */
            code: "allClosed";
            /** @description There are more channels. */
            more: boolean;
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            /** @enum {string} */
            code: "pass";
            team: string;
            to: string;
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            channel: string;
            closed: components["schemas"]["MapClosed"] & unknown;
            /** @enum {string} */
            code: "send";
            /** @enum {string|null} */
            kind: "web" | "mail" | "chat" | "phone" | "sms" | "app" | "social" | "store" | "letter" | "survey" | null;
            team: string;
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            /** @enum {string} */
            code: "refuse";
            team: string;
        } | {
            /** @enum {string} */
            code: "askForPerson";
            team: string;
            to: string;
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            /** @enum {string} */
            code: "silence";
            team: string;
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            /** @enum {string} */
            code: "own" | "take";
            powerless: components["schemas"]["MapPowerless"];
            team: string;
            /** @description Somebody of this kind of customer; null for whoever reads it. */
            who: string | null;
        } | {
            /**
             * @description As an older release kept it, in English.
             * @enum {string}
             */
            code: "asWritten";
            text: string;
        };
        /** @description What was seen of a map until it was too much to look at. */
        MapSeen: {
            most: number;
            /** @enum {string} */
            of: "ways";
            ways: number;
        } | {
            customers: number;
            most: number;
            /** @enum {string} */
            of: "pairs";
            pairs: number;
            problems: number;
        } | {
            customer: string | null;
            /** @enum {string} */
            of: "game";
            problem: string | null;
            seen: {
                moves: number;
                /** @enum {string} */
                of: "positions";
                positions: number;
            } | {
                bits: number;
                /** @enum {string} */
                of: "sets";
                sets: number;
            } | {
                most: number;
                /** @enum {string} */
                of: "owners" | "combinations" | "doors";
            };
        } | {
            /** @enum {string} */
            game: "map" | "buckstop";
            megabytes: number;
            most: number;
            /** @enum {string} */
            of: "stories";
            pairs: number;
        } | {
            /** @description Null where it had not begun. */
            at: {
                /** @enum {string} */
                at: "pair";
                customer: string;
                /** @enum {string} */
                game: "map" | "buckstop";
                positions: number;
                problem: string;
            } | {
                /** @enum {string} */
                at: "search";
                percent: number;
            } | null;
            /** @enum {string} */
            of: "memory";
        } | {
            /** @description Null where it had not begun. */
            at: {
                /** @enum {string} */
                at: "pair";
                customer: string;
                /** @enum {string} */
                game: "map" | "buckstop";
                positions: number;
                problem: string;
            } | {
                /** @enum {string} */
                at: "search";
                percent: number;
            } | null;
            /** @enum {string} */
            of: "time";
            seconds: number;
        };
        /** @description A sentence as its code and what stands in it; names are quoted. */
        MapSentence: {
            given: {
                [key: string]: string | number | string[];
            };
            /** @enum {string} */
            of: "asWritten" | "tooMany" | "nothingYet" | "meant" | "differ.spaces" | "differ.capitals" | "differ.letters" | "keys.missing" | "keys.missingOfSource" | "keys.unknown" | "keys.known" | "keys.notOne" | "values.unexpected" | "values.spaceAfterColon" | "values.noQuotes" | "values.asList" | "values.decimalPoint" | "values.decimals" | "values.currency" | "values.factEntry" | "values.emptyRule" | "values.noVerb" | "values.severalVerbs" | "values.unstorable" | "names.empty" | "names.twice" | "names.alike" | "names.undeclared" | "names.declareInList" | "names.declareUnder" | "rules.endlessLadder" | "rules.fixed.given" | "rules.fixed.established" | "rules.impossible.has" | "rules.impossible.lacks" | "rules.impossible.both" | "rules.machine.above" | "rules.machine.owns" | "rules.machine.authority" | "rules.machine.leads" | "rules.machine.alone" | "size.characters" | "size.lexemes" | "size.aliases" | "size.nested" | "yaml.unreadable" | "yaml.tag" | "yaml.circularAlias" | "yaml.unknownAlias" | "yaml.documents" | "yaml.tab" | "yaml.openBracket" | "yaml.indent" | "yaml.goesOn" | "yaml.quoteIt" | "yaml.openQuote" | "yaml.colon" | "yaml.colonInName" | "yaml.entryOnLine" | "yaml.commaAbove" | "yaml.commaBetween" | "yaml.commaOrBracket";
        };
        /** @description The newest, whether it counts or not; null where nobody ever signed. */
        MapSignature: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string;
            by: components["schemas"]["PersonCard"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            endsAt: string;
            reason: string;
            /**
             * @description `ended`: its time is over. `leaderGone`: who signed is no leader here any more.
             * @enum {string}
             */
            state: "stands" | "ended" | "leaderGone";
        } | null;
        MapStaffing: {
            /** @description Answers when no other team does; null leaves it as it is. */
            fallbackTeam: string | null;
            /** @description Who works in new teams, and in others where that changes. Teams not named keep their people. */
            teams: {
                [key: string]: components["schemas"]["TeamStaffing"];
            };
        };
        /** @enum {string} */
        MapStatus: "draft" | "checked" | "active" | "retired";
        MapStep: {
            /** @description The channel or the team. */
            at: string | null;
            move: components["schemas"]["MapMove"];
            said: components["schemas"]["MapSaid"];
        };
        MapStranding: {
            channel: string | null;
            /** @description Declared kinds for whom it is a wrong door. */
            customers: string[];
            /** @description Names it in every version in which it is found. */
            key: string;
            /**
             * @description `exception`: whoever lacks these facts is not safe. `door`: this channel may lead them to an owner who can’t solve it. `notAll`: there are more combinations of facts than can be looked at.
             * @enum {string}
             */
            kind: "exception" | "door" | "notAll";
            /** @description The facts that do not hold; all others do. */
            lacks: string[];
            problem: string | null;
            signature: components["schemas"]["MapSignature"];
            team: string | null;
            /** @description Who it is and how, in English, for machines. */
            text: string;
        };
        MapVerdict: {
            /** @description At worst; for `safe` alone. */
            contacts: number | null;
            /** @description For `at-the-mercy` alone. */
            contactsIfLucky: number | null;
            customer: string;
            problem: string;
            story: {
                first: components["schemas"]["MapStep"][];
                /** @description And from there it goes round. */
                repeats: components["schemas"]["MapStep"][];
            };
            /** @enum {string} */
            verdict: "safe" | "at-the-mercy" | "trapped";
        };
        MapVersion: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            activatedAt: string | null;
            activatedBy: components["schemas"]["PersonCard"] | null;
            basedOn: number | null;
            note: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            retiredAt: string | null;
            /** @description Whether every verdict under Buckstop is `safe`; null where that was not found out. */
            safe: boolean | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            savedAt: string;
            savedBy: components["schemas"]["PersonCard"] | null;
            status: components["schemas"]["MapStatus"];
            version: number;
        };
        MapVersionPage: {
            items: components["schemas"]["MapVersion"][];
            next: string | null;
        };
        MapWarning: {
            /** @enum {string} */
            code: "no-authority";
            /** @description In English, for machines. */
            detail: string;
            team: string;
        };
        Me: {
            company: {
                colours: components["schemas"]["CompanyColours"];
                logo: components["schemas"]["Logo"];
                name: string;
                phone: string | null;
                timeZone: string;
            };
            counts: {
                /** @description Cases in which something came up to me. */
                cameUp: number;
                duties: number;
                mine: number;
                overdue: number;
                owedCalls: number;
            };
            /** @description Leave of mine, or of whoever I lead, that was to begin and waits: nobody else can own a case. */
            leavesToSettle: (components["schemas"]["Leave"] & {
                person: components["schemas"]["PersonCard"];
            })[];
            person: components["schemas"]["Person"];
            /**
             * @description Whose cases this person may see.
             * @enum {string}
             */
            sees: "teams" | "below" | "all";
            /** @description What I am to settle of the map in use: as an admin, or because I signed. */
            serviceMap: {
                /** @description Customers who turned up although the map says that there are none like them; 20 at most. */
                ruledOut: number;
                /** @description Whom the map in use leaves without help, and nobody answers for them any more. */
                unanswered: number;
            };
        };
        Message: {
            attempts: number;
            /** @enum {string} */
            audience: "customer" | "person";
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            createdAt: string;
            failure: {
                /** @description What the mail server said, or the status with which it came back, where it may be read. */
                said: string | null;
                /** @enum {string} */
                why: "cameBack" | "tooOld" | "codeTooLate" | "noWords" | "noAddress" | "othersRead" | "notTaken";
            } | null;
            /** Format: uuid */
            id: string;
            kind: string;
            language: string;
            /** Format: uuid */
            matterId: string;
            /**
             * @description What it is about.
             * @enum {string}
             */
            matterKind: "case" | "systemicIssue";
            person: components["schemas"]["PersonCard"] | null;
            reference: string;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            sentAt: string | null;
            /**
             * @description `kept`: there is no way to send it, so it stays in the outbox. `cameBack`: it was sent, and sent back for good. `morning`: it goes with the mail of its reader’s next working morning. `notWanted`: its reader chose not to have it by mail.
             * @enum {string}
             */
            state: "waiting" | "queued" | "morning" | "sent" | "cameBack" | "failed" | "kept" | "notWanted";
            subject: string | null;
            /** @description As it reads, without the secret link. */
            text: string | null;
            /** @description The address, where there is one. */
            to: string | null;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            next: string | null;
        };
        Money: {
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /** @description In the minor unit (cents). */
            minor: number;
        } | null;
        Narrowing: {
            /** @description A leader to whom it has come up and who has not ended that; `anyone` for whichever. */
            cameUpTo?: ("anyone" | "me") | string;
            /**
             * @description Somebody may come to harm.
             * @enum {string}
             */
            danger?: "true";
            /**
             * @description In which the customer writes, whatever the region.
             * @example en
             */
            language?: string;
            /** @description `me`, or the id of a person. */
            owner?: "me" | string;
            /** @description A problem of the service map, where I may see what was noted of the customer. */
            problem?: string;
            /**
             * @description `open`: something promised is still to be done. `broken`: a promise that was made in it was.
             * @enum {string}
             */
            promises?: "open" | "broken";
            /** @description The key of a tag, where I may see what was noted of the customer. */
            tag?: string;
            team?: string;
            /**
             * @description New to me.
             * @enum {string}
             */
            unread?: "true";
            /** @enum {string} */
            waitingOn?: "us" | "customer";
        };
        NewPerson: {
            /** Format: email */
            email: string;
            firstName: string;
            /**
             * @description Those of the main team where it is left out.
             * @example Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00
             */
            hours?: string;
            /**
             * @description The best one first.
             * @default [
             *       "en"
             *     ]
             */
            languages: string[];
            role?: components["schemas"]["Role"];
            /** @default false */
            showsPhoto: boolean;
            /** @default false */
            showsSurname: boolean;
            surname: string;
            /**
             * @description The main one first.
             * @default []
             */
            teams: string[];
            /**
             * @description The company’s where it is left out.
             * @example Europe/Madrid
             */
            timeZone?: string;
            /** @default  */
            title: string;
            /**
             * @description What customers read in other languages, by language.
             * @default {}
             */
            titles: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Who stands in for them on leave that names nobody; null for whoever is next above.
             * @default null
             */
            usualDeputy: string | null;
            /**
             * @description What customers read in the place of first name and surname.
             * @default null
             */
            workName: string | null;
        };
        NewToken: components["schemas"]["Token"] & {
            token: string;
        };
        /** @description What happens next, and by when; what whoever asks has to do comes first. */
        Next: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            by: string | null;
            /** @enum {string|null} */
            duty: "reachByVoice" | "readDanger" | "nextWord" | "answerOffer" | "keepPromise" | "callBack" | "comeToThem" | "answerAsk" | "acknowledge" | "report" | "hearCustomer" | "closeEscalation" | "reachCustomer" | "takeUp" | "checkSample" | "readThanks" | "readMention" | "reachAnotherWay" | "surveyContact" | null;
            person: components["schemas"]["PersonCard"] | null;
            /**
             * @description `duty`: what `duty` names has to be done; `customerSays`: the customer says whether it is solved, else it lapses.
             * @enum {string}
             */
            step: "duty" | "customerSays" | "ownerGoesOn" | "nothingOwed";
            team: string | null;
        };
        /** @description By when the customer hears from us. */
        NextWord: {
            /**
             * Format: date-time
             * @description Null while a promise is the date, and in the customer’s turn.
             * @example 2026-11-24T12:00:00.000Z
             */
            by: string | null;
            /**
             * Format: date-time
             * @description The latest that can be named without the customer’s yes: five working days.
             * @example 2026-11-24T12:00:00.000Z
             */
            latest: string;
            of: components["schemas"]["PersonCard"] | null;
            /**
             * Format: date-time
             * @description The date where nobody names one: noon of the owner’s second working day.
             * @example 2026-11-24T12:00:00.000Z
             */
            usual: string;
        };
        NightCover: {
            /** @description Whether whoever is called is told by mail; without a mail server it stands in their list alone, unless a device of theirs shows it. */
            byMail: boolean;
            /** @description What customers are told to ring at such hours. */
            emergencyNumber: string;
            hoursAhead: number;
            /** @description Hours in which some team has nobody who is awake. */
            hoursWithout: number;
            maySign: boolean;
            /** @description The first time without; null where somebody can always be called. */
            next: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                from: string;
                teams: string[];
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                to: string;
            } | null;
            /** @description Why not, as a leader signed it last. */
            reason: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                by: components["schemas"]["PersonCard"];
                words: string;
            } | null;
            /** @description Who may sign why not. */
            signers: components["schemas"]["PersonCard"][];
            /** @description Whether somebody is missing at hours, or in teams, for which no leader has signed. */
            untold: boolean;
        };
        NotSent: {
            items: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                case: {
                    /** Format: uuid */
                    id: string;
                    reference: string;
                };
                refusal: components["schemas"]["RefusalView"] | null;
                /** @description How it begins. */
                words: string;
            }[];
        };
        NotThrough: {
            doors: {
                /** @description Those on which somebody did not get through, the latest first. */
                days: {
                    /**
                     * Format: date
                     * @description Where the company is.
                     */
                    day: string;
                    left: number;
                    unanswered: number;
                }[];
                /** @enum {string} */
                door: "web" | "chat";
                /** @description Half of them had left after so many seconds; null where nobody did. */
                halfWithin: number | null;
                /** @description How often somebody began to write and left before it was sent. */
                left: number;
                /** @description Which it reaches. */
                team: string;
                /** @description How often a conversation in the chat ended before anybody of ours wrote in it. */
                unanswered: number;
            }[];
            /**
             * Format: date
             * @description Where the company is.
             */
            from: string;
            /**
             * Format: date
             * @description Where the company is.
             */
            to: string;
        };
        Offer: {
            by: components["schemas"]["PersonCard"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            expiresAt: string;
            frontDoor: boolean;
            number: number;
            reason: components["schemas"]["Text"] | null;
            to: components["schemas"]["Addressee"];
        } | null;
        /** @description Minutes since local midnight. */
        Opening: {
            from: number;
            to: number;
        };
        /** @enum {string|null} */
        Outcome: "upheld" | "partlyUpheld" | "notUpheld" | null;
        /** @description All of them, in the order in which customers read them. */
        OutsideBodiesChange: {
            items: components["schemas"]["OutsideBody"][];
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
        };
        OutsideBody: {
            /** @description What it deals with. */
            about?: string;
            address?: string;
            /** @description By when one may turn to it. */
            deadline?: string;
            /** @description Those it speaks. */
            languages?: string[];
            name: string;
            phone?: string;
            /** Format: uri */
            web?: string;
        };
        /** @enum {string} */
        OwnerReason: "opened" | "accepted" | "declinedThrice" | "offerExpired" | "ownerLeft" | "ownerAbsent" | "onLeave" | "complaintAbout" | "delegated" | "reopened" | "takenApart" | "teamRemoved" | "threat";
        OwnershipPeriod: {
            because: components["schemas"]["OwnerReason"];
            number: number;
            owner: components["schemas"]["PersonCard"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            since: string;
            team: string;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            until: string | null;
        };
        /** @description All of them. */
        OwnHolidaysChange: {
            items: {
                /**
                 * Format: date
                 * @description Where it comes again, the first time.
                 * @example 2026-12-24
                 */
                day: string;
                /** @description Of half a day: minutes since midnight at which work ends. Null: no work at all. */
                endsAt: number | null;
                name: string;
                /** @description Null is the whole company. */
                team: string | null;
                /** @description Each year; 29 February is the 28th in most of them. */
                yearly: boolean;
            }[];
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
        };
        /** @description What is not shown of the page of a mail. */
        PageAsWritten: {
            /** @description It is longer than what is shown of it. */
            isCut: boolean;
            /** @description Pictures that came with the mail and can’t stand in it: too many, or no pictures. */
            leftPictures: number;
            /** @description Pictures that it would fetch from elsewhere. Nobody was asked for them; they are not shown. */
            remotePictures: number;
        };
        Pages: {
            pages: number;
        };
        PasswordLink: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            expiresAt: string;
            link: string;
            /** @description Whether one is mailed to them, too. */
            mailed: boolean;
        };
        PerhapsSame: {
            case: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                openedAt: string;
                opening: string;
                reference: string;
                /** @enum {string} */
                status: "open" | "ended";
            };
            /**
             * Format: uuid
             * @description The one of the two that the other would be joined to.
             */
            goesOn: string;
            /** @description I answer for that one, so I can take the other. */
            mine: boolean;
            name: string | null;
            owner: components["schemas"]["PersonCard"];
            sameName: boolean;
            shares: {
                /** @description Shown to be theirs on one side at least. */
                proved: boolean;
                type: components["schemas"]["IdentifierType"] | "reference";
                written: string;
            }[];
            /**
             * @description Strong where something they share singles one person out; a telephone does not.
             * @enum {string}
             */
            strength: "strong" | "weak";
        };
        Person: components["schemas"]["PersonCard"] & {
            deputy: components["schemas"]["PersonCard"] | null;
            /** @description Shown to those who lead them and to themselves. */
            email: string | null;
            firstName: string;
            languages: string[];
            /** @description The teams they are the lead of. */
            leads: string[];
            /** @description Under way or ahead, the first one first. */
            leaves: components["schemas"]["Leave"][];
            /** @description Whether I may set their presence. */
            mayChange: boolean;
            nextAbove: components["schemas"]["PersonCard"] | null;
            onShift: boolean;
            openCases: number;
            /**
             * Format: date-time
             * @description Null while present.
             * @example 2026-11-24T12:00:00.000Z
             */
            presenceSince: string | null;
            role: components["schemas"]["Role"];
            /** @description Monday first. */
            shifts: components["schemas"]["Opening"][][];
            surname: string;
            /** @description The main one first. */
            teams: string[];
            timeZone: string;
        };
        PersonCard: {
            active: boolean;
            /** Format: uuid */
            id: string;
            /**
             * @description First name and surname.
             * @example Ana Ruiz
             */
            name: string;
            /** @description Address of the photo, where there is one. */
            photo: string | null;
            presence: components["schemas"]["PresenceKind"];
            title: string;
        };
        /** @description What is left out stays as it is. */
        PersonChange: {
            /** Format: email */
            email?: string;
            firstName?: string;
            /** @example Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00 */
            hours?: string;
            /** @description The best one first. */
            languages?: string[];
            role?: components["schemas"]["Role"];
            /** @description Customers see the photo, where there is one. */
            showsPhoto?: boolean;
            showsSurname?: boolean;
            surname?: string;
            /** @description The main one first. */
            teams?: string[];
            /** @example Europe/Madrid */
            timeZone?: string;
            title?: string;
            /** @description What customers read in other languages, by language. */
            titles?: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Who stands in for them on leave that names nobody; null for whoever is next above.
             */
            usualDeputy?: string | null;
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
            /** @description What customers read in the place of first name and surname. */
            workName?: string | null;
        };
        PersonSettings: {
            email: string;
            firstName: string;
            hasPhoto: boolean;
            /** @example Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00 */
            hours: string;
            /** @description The best one first. */
            languages: string[];
            /** @description A link to choose one that was made and not used. */
            passwordLink: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                expiresAt: string;
            } | null;
            person: components["schemas"]["Person"];
            role: components["schemas"]["Role"];
            /** @description Customers see the photo, where there is one. */
            showsPhoto: boolean;
            showsSurname: boolean;
            /** @description Whether they have a password. */
            signsIn: boolean;
            surname: string;
            /** @description The main one first. */
            teams: string[];
            /** @example Europe/Madrid */
            timeZone: string;
            title: string;
            /** @description What customers read in other languages, by language. */
            titles: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Who stands in for them on leave that names nobody; null for whoever is next above.
             */
            usualDeputy: string | null;
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
            workName: string | null;
        };
        Presence: {
            deputy: components["schemas"]["PersonCard"] | null;
            kind: components["schemas"]["PresenceKind"];
            /** @description Under way or ahead, the first one first. */
            leaves: components["schemas"]["Leave"][];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            since: string | null;
            /**
             * Format: date-time
             * @description When leave ends by itself.
             * @example 2026-11-24T12:00:00.000Z
             */
            until: string | null;
        };
        PresenceIn: {
            /**
             * Format: uuid
             * @description Who stands in while on leave.
             */
            deputy?: string | null;
            /**
             * Format: date
             * @description The first day of leave where the company is; today where it is left out. Later, it begins by itself.
             * @example 2026-12-24
             */
            from?: string | null;
            kind: components["schemas"]["PresenceKind"];
            /**
             * Format: uuid
             * @description Leave that has not begun and is taken back in the same moment: a change of it.
             */
            replaces?: string | null;
            /**
             * Format: date
             * @description The last day of leave, which ends by itself; asked for with leave.
             * @example 2026-12-24
             */
            to?: string | null;
        };
        /** @enum {string} */
        PresenceKind: "present" | "absent" | "onLeave";
        Problem: {
            code: components["schemas"]["ProblemCode"];
            /** @description What is wrong and what to do instead, for engineers, in English. What a person reads is worded from `code` and `facts`. */
            detail: string;
            /** @description Each part of the request that does not fit. */
            errors?: {
                code: string;
                detail: string;
                path: string;
            }[];
            /** @description What a refusal knows: a time from which it would be allowed, a number, names. */
            facts?: {
                [key: string]: string | number | string[];
            };
            requestId: string;
            status: number;
            /** @example The request does not fit */
            title: string;
            /** @example about:blank */
            type: string;
        };
        /**
         * @description Stable; for programs.
         * @example input-invalid
         * @enum {string}
         */
        ProblemCode: "body-not-json" | "body-missing" | "body-incomplete" | "form-invalid" | "not-signed-in" | "token-invalid" | "sign-in-failed" | "not-allowed" | "person-needed" | "origin-foreign" | "not-found" | "mail-without-page" | "page-unreadable" | "method-unknown" | "request-too-slow" | "key-reused" | "other-customer" | "owner-unable" | "deputy-unfit" | "leave-overlaps" | "too-many-leaves" | "last-admin" | "person-inactive" | "settings-changed-meanwhile" | "trouble-over" | "not-failed" | "already-sent" | "too-many-drafts" | "chat-full" | "too-many-replies" | "too-many-devices" | "tag-name-taken" | "tags-full" | "email-taken" | "mailbox-taken" | "mailboxes-full" | "mailbox-not-opened" | "sending-not-opened" | "dkim-taken" | "dkim-full" | "secret-needed" | "seal-key-missing" | "password-link-spent" | "map-not-a-draft" | "map-changed-meanwhile" | "map-already-active" | "other-map-went-live" | "map-invalid" | "map-too-large" | "check-took-too-long" | "map-unsafe" | "map-wrong-door" | "map-exception" | "not-that-long" | "not-found-in-map" | "team-without-people" | "team-without-lead" | "ladder-without-top" | "fallback-team-missing" | "body-too-large" | "file-too-large" | "too-many-files" | "letter-without-picture" | "letter-heic" | "letter-kind" | "letter-no-room" | "picture-unreadable" | "content-type-unknown" | "input-invalid" | "text-ill-formed" | "too-deep" | "cursor-invalid" | "too-many-requests" | "sign-in-paused" | "event-of-later-version" | "event-unreadable" | "internal" | "not-stored" | "not-ready" | "busy" | "too-many-listening" | "already-open" | "not-open" | "case-ended" | "case-not-ended" | "no-issues" | "too-many-issues" | "too-many-open-asks" | "too-many-open-promises" | "slot-not-free" | "not-the-owner" | "not-the-customer" | "not-of-the-company" | "not-for-machines" | "not-the-addressee" | "not-the-leader" | "not-of-the-asked-team" | "not-dealing-with-it" | "not-the-promiser" | "no-such-person" | "no-such-team" | "off-map" | "person-not-active" | "person-on-leave" | "complaint-is-about-them" | "complaint-about-oneself" | "already-the-owner" | "offer-already-made" | "no-such-offer" | "cannot-decline-from-below" | "owner-is-in-place" | "no-such-issue" | "issue-settled" | "nothing-proposed" | "reason-needed" | "no-verdict-to-object-to" | "no-such-ask" | "no-such-promise" | "due-in-the-past" | "due-too-far" | "machine-promise-too-far" | "date-in-future" | "date-too-old" | "conversation-needed" | "no-new-date-proposed" | "later-date-needs-customer" | "promise-open" | "no-such-escalation" | "already-acknowledged" | "no-danger" | "report-missing" | "leader-has-not-heard-customer" | "customer-says-not-right" | "ladder-ends-here" | "former-owner" | "attempts-missing" | "silence-too-short" | "not-due" | "no-sample-awaited" | "own-sample" | "no-survey-open" | "no-such-contact" | "no-such-mention" | "may-not-read-it" | "already-known" | "not-merged" | "merge-with-itself" | "merged-into-another" | "last-contact" | "contact-unproven" | "too-many-joined" | "too-late-to-undo" | "nobody-can-own" | "not-under-them" | "ask-open" | "next-word-owed" | "next-word-too-far" | "customer-not-reached" | "has-its-dates" | "escalation-open" | "not-in-the-map" | "no-such-tag" | "too-many-tags" | "already-gathered" | "not-gathered" | "systemic-issue-ended" | "nothing-to-review";
        Promise: {
            by: components["schemas"]["PersonCard"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            due: string;
            evidence: components["schemas"]["Text"] | null;
            /** @enum {string} */
            kind: "deed" | "callBack";
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            madeAt: string;
            number: number;
            /**
             * Format: date-time
             * @description A later date that waits for the customer.
             * @example 2026-11-24T12:00:00.000Z
             */
            proposedDate: string | null;
            proposedReason: components["schemas"]["Text"] | null;
            remedy: components["schemas"]["Remedy"];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            settledAt: string | null;
            /** @enum {string} */
            state: "open" | "kept" | "broken" | "released";
            what: components["schemas"]["Text"];
        };
        Reader: {
            /** Format: uuid */
            case: string;
            name: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            openedAt: string;
            opening: string;
            reference: string;
            /** @description The last word in the case came from them. */
            wroteLast: boolean;
        };
        /** @description Needed to join a case: without it the contact opens a case of its own, and the owner of the other sees both as perhaps the same person. */
        Recognition: {
            /** @enum {string} */
            how: "sameStory" | "answered" | "calledBack" | "known" | "papers" | "passphrase" | "other";
            /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
            words?: string;
        };
        /** @enum {string} */
        RefusalCode: "already-open" | "not-open" | "case-ended" | "case-not-ended" | "no-issues" | "too-many-issues" | "too-many-open-asks" | "too-many-open-promises" | "slot-not-free" | "not-the-owner" | "not-the-customer" | "not-of-the-company" | "not-for-machines" | "not-the-addressee" | "not-the-leader" | "not-of-the-asked-team" | "not-dealing-with-it" | "not-the-promiser" | "no-such-person" | "no-such-team" | "off-map" | "person-not-active" | "person-on-leave" | "complaint-is-about-them" | "complaint-about-oneself" | "already-the-owner" | "offer-already-made" | "no-such-offer" | "cannot-decline-from-below" | "owner-is-in-place" | "no-such-issue" | "issue-settled" | "nothing-proposed" | "reason-needed" | "no-verdict-to-object-to" | "no-such-ask" | "no-such-promise" | "due-in-the-past" | "due-too-far" | "machine-promise-too-far" | "date-in-future" | "date-too-old" | "conversation-needed" | "no-new-date-proposed" | "later-date-needs-customer" | "promise-open" | "no-such-escalation" | "already-acknowledged" | "no-danger" | "report-missing" | "leader-has-not-heard-customer" | "customer-says-not-right" | "ladder-ends-here" | "former-owner" | "attempts-missing" | "silence-too-short" | "not-due" | "no-sample-awaited" | "own-sample" | "no-survey-open" | "no-such-contact" | "no-such-mention" | "may-not-read-it" | "already-known" | "not-merged" | "merge-with-itself" | "merged-into-another" | "last-contact" | "contact-unproven" | "too-many-joined" | "too-late-to-undo" | "nobody-can-own" | "not-under-them" | "ask-open" | "next-word-owed" | "next-word-too-far" | "customer-not-reached" | "has-its-dates" | "escalation-open" | "not-in-the-map" | "no-such-tag" | "too-many-tags" | "already-gathered" | "not-gathered" | "systemic-issue-ended" | "nothing-to-review";
        RefusalView: {
            code: components["schemas"]["RefusalCode"];
            /** @description What a refusal knows: a time from which it would be allowed, a number, names. */
            facts?: {
                [key: string]: string | number | string[];
            };
        };
        Remedy: {
            amount: components["schemas"]["Money"];
            what: components["schemas"]["Text"];
        } | null;
        RemedyIn: {
            amount?: components["schemas"]["Money"];
            /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
            what: string;
        } | null;
        Replies: {
            items: components["schemas"]["Reply"][];
        };
        Reply: {
            name: string;
            /** @description By language. Where they are put in, {customer}, {reference}, {owner}, {team} and {date} (of the next word) are filled in from the case, {writer} and {title} from whoever writes. */
            texts: {
                [key: string]: string;
            };
            version: string;
        };
        /** @description Without a text it is thrown away. */
        ReplyChange: {
            name: string;
            /** @description By language. Where they are put in, {customer}, {reference}, {owner}, {team} and {date} (of the next word) are filled in from the case, {writer} and {title} from whoever writes. */
            texts: {
                [key: string]: string;
            };
            /** @description Of what was read; null for a new one. */
            version: string | null;
        };
        /** @enum {string} */
        Role: "staff" | "lead" | "leader" | "admin";
        RotaEntry: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            from: string;
            /** Format: uuid */
            id: string;
            person: components["schemas"]["PersonCard"];
            team: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            to: string;
        };
        SavedView: {
            /**
             * Format: uuid
             * @description Drawn by whoever makes it.
             */
            id: string;
            /** @enum {string} */
            list: "mine" | "team" | "all";
            name: string;
            narrowing: components["schemas"]["Narrowing"];
            /** @description To whose people it is shown, by their lead; null for nobody else. */
            team: string | null;
        };
        SavedViews: {
            /** @description In my order. */
            mine: components["schemas"]["SavedView"][];
            /** @description Those that leads of my teams show to them. */
            shown: (components["schemas"]["SavedView"] & {
                by: components["schemas"]["PersonCard"];
            })[];
            version: string;
        };
        SavedViewsIn: {
            mine: components["schemas"]["SavedView"][];
            /** @description Of what was read, so that no other window is overwritten. */
            version: string;
        };
        SearchPage: {
            /** @description Cases from an earlier version are still being made findable; some may be missing. */
            catchingUp: boolean;
            /** @description Nothing was found as it was typed: these words were looked for instead, and found. */
            corrections: {
                meant: string;
                typed: string;
            }[];
            /** @description How many there are, counted up to 1,000; with the first page. */
            count: {
                atLeast: number;
                exactly: boolean;
            } | null;
            items: components["schemas"]["FoundCase"][];
            /** @description Where the next page begins; a page may hold few or none and have a next one. */
            next: string | null;
        };
        SeenUpTo: {
            /** @description The number of an event. */
            upTo: number;
        };
        /**
         * @default {
         *       "identifiers": []
         *     }
         */
        Sender: {
            /**
             * @description Ways to reach the customer and to know them again; none is needed.
             * @default []
             */
            identifiers: components["schemas"]["Identifier"][];
            name?: string;
        };
        SendingChange: {
            /**
             * Format: email
             * @description The address that answers to our mails go to, with a sign of each case and reader after a `+` before its @; null leaves it to the environment.
             */
            answersTo: string | null;
            /** Format: email */
            fromAddress: string;
            /** @description Whom mails say they are from. */
            fromName: string;
            host: string;
            port: number;
            /** @description Null leaves what is kept; it is needed where server, user or service differ. `carried` is what a trial gave back. */
            secret: {
                /** @enum {string} */
                kind: "password";
                password: string;
            } | {
                clientSecret: string | null;
                /** @enum {string} */
                kind: "oauth2";
                refreshToken: string;
            } | {
                carried: string;
                /** @enum {string} */
                kind: "carried";
            } | null;
            /**
             * @description Encrypted from the first byte, by STARTTLS or not at all, or not at all encrypted.
             * @enum {string}
             */
            security: "tls" | "starttls" | "none";
            signIn: {
                /** @enum {string} */
                kind: "none";
            } | {
                /** @enum {string} */
                kind: "password";
            } | {
                clientId: string;
                /** @enum {string} */
                kind: "oauth2";
                scope: string | null;
                tokenEndpoint: string;
            };
            /** @description Keep it without trying it. */
            storeAnyway: boolean;
            /** @description Null where nobody signs in, and only there. */
            user: string | null;
            /** @description Of what was read; null where none was set. */
            version: string | null;
        };
        SendingTrial: {
            /**
             * Format: email
             * @description The address that answers to our mails go to, with a sign of each case and reader after a `+` before its @; null leaves it to the environment.
             */
            answersTo: string | null;
            /** Format: email */
            fromAddress: string;
            /** @description Whom mails say they are from. */
            fromName: string;
            host: string;
            /** @description Send one mail by it to whoever asks. */
            mailMe: boolean;
            port: number;
            /** @description Null leaves what is kept; it is needed where server, user or service differ. `carried` is what a trial gave back. */
            secret: {
                /** @enum {string} */
                kind: "password";
                password: string;
            } | {
                clientSecret: string | null;
                /** @enum {string} */
                kind: "oauth2";
                refreshToken: string;
            } | {
                carried: string;
                /** @enum {string} */
                kind: "carried";
            } | null;
            /**
             * @description Encrypted from the first byte, by STARTTLS or not at all, or not at all encrypted.
             * @enum {string}
             */
            security: "tls" | "starttls" | "none";
            signIn: {
                /** @enum {string} */
                kind: "none";
            } | {
                /** @enum {string} */
                kind: "password";
            } | {
                clientId: string;
                /** @enum {string} */
                kind: "oauth2";
                scope: string | null;
                tokenEndpoint: string;
            };
            /** @description Null where nobody signs in, and only there. */
            user: string | null;
        };
        SendingTried: {
            /**
             * @description How far it went: to the server, to a token, past the door, to a mail that it took.
             * @enum {string}
             */
            at: "connect" | "token" | "signIn" | "mail";
            /** @description As with mailboxes. */
            carried: string | null;
            /** @description Nobody answered in time. */
            late: boolean;
            ok: boolean;
            /** @description What the other side said, or why nobody said anything. */
            said: string;
        };
        SettingChange: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string;
            by: components["schemas"]["PersonCard"] | null;
            /** @enum {string} */
            change: "added" | "changed" | "removed";
            /** @description Those that differ; people by the name they have now. */
            fields: {
                after: string | number | boolean | string[] | null;
                before: string | number | boolean | string[] | null;
                /** @enum {string} */
                field: "name" | "timeZone" | "country" | "phone" | "fallbackTeam" | "outsideBodies" | "holidays" | "terms" | "firstName" | "surname" | "title" | "titles" | "email" | "role" | "active" | "languages" | "hours" | "teams" | "workName" | "usualDeputy" | "showsSurname" | "showsPhoto" | "photo" | "lead" | "organisation" | "reportsTo" | "leader" | "frontDoor" | "shifts" | "of" | "endsAt" | "texts" | "greetings" | "signatures" | "names" | "colour" | "logo" | "logoGround" | "retired" | "version" | "address" | "host" | "port" | "security" | "user" | "folder" | "signIn" | "tokenEndpoint" | "clientId" | "scope" | "secret" | "door" | "fromName" | "fromAddress" | "answersTo" | "trustedServer" | "domain" | "selector" | "signs";
            }[];
            /** @enum {string} */
            how: "workspace" | "file" | "command";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "company" | "person" | "team" | "rota" | "token" | "password" | "map" | "reply" | "tag" | "mailbox" | "mailDoor" | "sending" | "dkim";
            /** @description What it was called then. */
            named: string;
            /** @description Which one: somebody’s id, a team’s name. */
            subject: string;
        };
        SettingChangePage: {
            items: components["schemas"]["SettingChange"][];
            next: string | null;
        };
        Settings: {
            brand: {
                /** @description `#rrggbb`; null is the look’s own. */
                colour: string | null;
                logo: components["schemas"]["Logo"];
                /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
                version: string;
            };
            company: {
                country: string;
                name: string;
                phone: string | null;
                timeZone: string;
                /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
                version: string;
            };
            /** @description Those whose public holidays are known. */
            countries: string[];
            /** @description Days without work in this country in the coming year; none where the calendar does not know it. */
            holidays: string[];
            outsideBodies: {
                /** @description As customers read them, in this order. */
                items: components["schemas"]["OutsideBody"][];
                /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
                version: string;
            };
            /** @description Days without work besides the public ones, the next one first. */
            ownHolidays: {
                items: components["schemas"]["ComingHoliday"][];
                /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
                version: string;
            };
            teams: {
                frontDoor: boolean;
                hours: string;
                /** Format: uuid */
                lead: string;
                name: string;
                timeZone: string;
                /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
                version: string;
                /** @description The same hours by day, Monday first. */
                week: components["schemas"]["Opening"][][];
            }[];
            terms: {
                /** @description Times that the company may set, each within its bounds. */
                values: {
                    least: number;
                    most: number;
                    /** @enum {string} */
                    name: "frontDoorOfferMinutes" | "personMinutes" | "offerMinutes" | "acknowledgeMinutes" | "dangerReadMinutes" | "dangerVoiceMinutes" | "absentWorkingDays" | "nextWordWorkingDays" | "nextWordHour" | "firstReportWorkingDays" | "attemptWorkingDays" | "reminderHours" | "lapseAttempts" | "lapseDays" | "lapseDaysWithoutWay" | "lapseRestHours" | "undoDays" | "surveyAfterDays" | "surveyEveryDays";
                    standard: number;
                    value: number;
                }[];
                /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
                version: string;
            };
        };
        /** @description Why I see this case, and what of it is not shown to me. */
        Sight: {
            rule: components["schemas"]["SightRule"];
            /** @description Parts that are not shown to me; where they would stand, the answer is empty. `ourWords`: what we wrote and noted; `identity`: who the customer is; `reach`: how to reach them; `remedies`: what puts it right and its amount; `notes`: what was noted of them; `names`: who of us did what. */
            withheld: ("ourWords" | "identity" | "reach" | "remedies" | "notes" | "names")[];
        };
        /**
         * @description The rule by which somebody sees a case: they own it, lead or work in its team, were asked.
         * @enum {string}
         */
        SightRule: "noCustomer" | "owns" | "leads" | "works" | "covers" | "administers" | "cameUp" | "toldOfDanger" | "promised" | "owned" | "offered" | "asked";
        /** @description Taken in and stored. Whoever tells us without proof of who they are opens a case of their own, whatever address they give. */
        StaffContactAnswer: components["schemas"]["ContactAnswer"] & {
            /**
             * @description What to give to somebody who stands before you; null for whoever does not.
             * @default null
             */
            card: {
                /** @description Where the code leads. Shown once. */
                address: string;
                /** @description A QR code: an SVG path of what is dark in a square of so many units. */
                code: {
                    path: string;
                    side: number;
                };
                company: string;
                /** @enum {string} */
                language: "en" | "fr" | "es";
                /**
                 * @description What the code leads to: the page of the case that this contact opened, or where its customer asks for their link. A contact that joined a case opens nothing.
                 * @enum {string}
                 */
                opens: "case" | "newLink";
                reference: string;
                says: {
                    answers: string;
                    code: string;
                    higher: string;
                    next: string;
                    phone: string | null;
                    reference: string;
                    title: string;
                };
            } | null;
            danger?: {
                /** @description Who of us can be reached at this moment, by name. */
                awake: string[];
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                callNext: string | null;
                emergencyNumber: string;
                told: {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    at: string;
                    name: string;
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00.000Z
                     */
                    readAt: string | null;
                }[];
                /**
                 * Format: date-time
                 * @description By when one of us tries to ring.
                 * @example 2026-11-24T12:00:00.000Z
                 */
                tryBy: string | null;
            } | null;
            /** @description It joined a case that was there. */
            joined: boolean;
            next?: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                by: string | null;
                /** @enum {string} */
                step: "somebodyReads" | "weRing" | "ownerAnswers" | "leaderAnswers" | "promiseDue" | "ownerTakesUp" | "customerDecides";
            };
            owner?: {
                /** @description Null where their name is not known here. */
                name: string | null;
                /** @description Where the customer reaches them. */
                phone: string | null;
            } | null;
            /** @description What was wanted beside it and could not be done; the contact itself is stored. */
            refusals: (components["schemas"]["RefusalView"] & {
                action: string;
            })[];
        };
        StaffContactIn: {
            /** @description The customer asked for a leader by name or title; they need not say why first. */
            askedFor?: {
                /**
                 * Format: date-time
                 * @description When the leader calls back; by the end of their next working day if null.
                 * @example 2026-11-24T12:00:00Z
                 */
                callBackBy?: string;
                /** @description They were put through and speak with each other. */
                connected: boolean;
                /** Format: uuid */
                leader: string;
            };
            /**
             * Format: uuid
             * @description The case it belongs to, where that is known.
             */
            caseId?: string;
            channel: components["schemas"]["ChannelKind"];
            /** @description Somebody may come to harm: true, or what was said about it. People are called at once; without proof of who sends it, once per network and quarter of an hour, and then to all of it together. */
            danger?: boolean | string;
            from?: components["schemas"]["Sender"];
            /**
             * @description Where one telling holds several problems: the words of each.
             * @default []
             */
            issues: string[];
            /**
             * @description BCP 47 language tag.
             * @example en
             */
            language?: string;
            /** @description To whom to offer it onward; the taker owns it until it is accepted. */
            offerTo?: {
                /** @enum {string} */
                kind: "person";
                /** Format: uuid */
                person: string;
            } | {
                /** @enum {string} */
                kind: "team";
                team: string;
            };
            /**
             * Format: date-time
             * @description When the customer reached us, where that was before now (a letter).
             * @example 2026-11-24T12:00:00Z
             */
            receivedAt?: string;
            recognition?: components["schemas"]["Recognition"];
            /** @description The reference of a case this belongs to, as the customer quotes it. */
            reference?: string;
            /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
            remedySought?: string;
            /**
             * @description They had to tell the whole story again.
             * @default false
             */
            toldAgain: boolean;
            /** @description Left out for a letter that comes as pictures, and is transcribed afterwards. */
            words?: string;
        };
        StaffContactInForm: {
            channel?: string;
            /** @description The JSON of a StaffContactIn; or its fields as parts of their own. */
            contact?: string;
            /** @description `true`, or what was said about it. */
            danger?: string;
            email?: string;
            /** @description Up to 10 files of 20 MB each. */
            files?: string[];
            /** @description JSON, or use name, email and phone. */
            from?: string;
            /** @description JSON. */
            issues?: string;
            language?: string;
            name?: string;
            phone?: string;
            reference?: string;
            words?: string;
        };
        StoryEntry: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string;
            /** @description Where another case joined, or where this one stands by itself again: what was told there and stands here now, oldest first. */
            cameAlong: components["schemas"]["Contact"][];
            /** @description Whoever did it as themselves, whom the customer had let in, and since when. */
            companion: {
                name: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                since: string;
            } | null;
            contact: components["schemas"]["Contact"] | null;
            facts: components["schemas"]["StoryFacts"];
            /** @description The machine that handed on what the customer said, and who answers for it. */
            machine: {
                name: string;
                of: components["schemas"]["PersonCard"] | null;
            } | null;
            /** @description To whom of us a note was written by name. */
            mentioned: components["schemas"]["PersonCard"][];
            /** @description There is more than stands here; the contacts of the case are all of it. */
            moreCameAlong: boolean;
            number: number;
            person: components["schemas"]["PersonCard"] | null;
            /**
             * @description Whose doing it was.
             * @enum {string}
             */
            side: "customer" | "company" | "clock" | "machine";
            texts: {
                label: components["schemas"]["TextLabel"];
                text: components["schemas"]["Text"];
            }[];
            type: components["schemas"]["CaseEventType"];
            who: components["schemas"]["StoryWho"];
        };
        /** @description Numbers of the issue, promise, ask, offer or escalation, dates, teams and reasons. */
        StoryFacts: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            acknowledgeBy?: string;
            /** @enum {string} */
            address?: "email" | "phone";
            /** @description Somebody of ours wrote in the chat that ended. */
            answered?: boolean;
            ask?: number;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            at?: string;
            /** @description What was not seen in the chat went on by mail. */
            byMail?: boolean;
            /** @description It replaces what they had answered before. */
            changed?: boolean;
            /** @description Whoever looked again at “no problem” found the same. */
            confirmed?: boolean;
            /** @enum {string} */
            contactOutcome?: "conversation" | "written" | "messageLeft" | "noAnswer";
            /**
             * Format: uuid
             * @description The contact with which the chat began that this line goes on with.
             */
            continues?: string;
            /** @description To hear from us later. */
            customerAgreed?: boolean;
            /** @description The channel at which the customer was sent away. */
            door?: string;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            due?: string;
            ending?: components["schemas"]["Ending"];
            escalation?: number;
            /** @enum {string} */
            escalationEnd?: "heard" | "customersWord" | "finalPosition" | "lapsed" | "leaderReplaced";
            /** @enum {string} */
            escalationReason?: "customer" | "askedForLeader" | "danger" | "promiseBroken" | "nextWordMissed" | "notSolvedTwice" | "askOverdue" | "pingPong" | "unacknowledged" | "reportMissed" | "callMissed" | "askedAgain" | "emptyWords" | "ownersChanged" | "attemptsMissed" | "objection" | "referred" | "strandedByMap" | "sentAway";
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            expiresAt?: string;
            /** @description One of us heard it by voice, and wrote it down. */
            heard?: boolean;
            /**
             * Format: uuid
             * @description The case that it became, or went into.
             */
            into?: string;
            issue?: number;
            knownBy?: string;
            /** @enum {string} */
            leadersStep?: "report" | "call";
            /** @enum {string} */
            nextStep?: "promise" | "review";
            /** @enum {string} */
            noProblem?: "spam" | "thanks" | "answered";
            offer?: number;
            outcome?: components["schemas"]["Outcome"];
            /** @enum {string} */
            ownerReason?: "opened" | "accepted" | "declinedThrice" | "offerExpired" | "ownerLeft" | "ownerAbsent" | "onLeave" | "complaintAbout" | "delegated" | "reopened" | "takenApart" | "teamRemoved" | "threat";
            promise?: number;
            /** @enum {string} */
            promiseKind?: "deed" | "callBack";
            /** @enum {string} */
            reopenedBecause?: "customersWord" | "newFacts" | "objection" | "sample" | "takenApart";
            right?: boolean;
            sampled?: boolean;
            /** @description How it went, from 0 to 10, as the customer says. */
            score?: number;
            /** @enum {string} */
            systemicEnding?: "putRight" | "noCause";
            tag?: components["schemas"]["Tag"];
            /** @enum {string} */
            takenOutAs?: "somethingElse" | "somebodyElse" | "somethingNew";
            /** @description The team that is gone. */
            team?: string;
            threat?: boolean;
            times?: number;
            /** @description The team that it went to, or that was asked. */
            toTeam?: string;
            /** @enum {string} */
            verdict?: "solved" | "notSolved";
            /** @description What a leader signed for in the service map. */
            why?: string;
            wishesContact?: boolean;
        };
        StoryPage: {
            items: components["schemas"]["StoryEntry"][];
            next: string | null;
        };
        /** @description Whom of us it names, as what. Nobody stands where the customer or the clock does. */
        StoryWho: {
            by?: components["schemas"]["PersonCard"];
            from?: components["schemas"]["PersonCard"];
            heardBy?: components["schemas"]["PersonCard"];
            leader?: components["schemas"]["PersonCard"];
            of?: components["schemas"]["PersonCard"];
            owner?: components["schemas"]["PersonCard"];
            person?: components["schemas"]["PersonCard"];
            takenBy?: components["schemas"]["PersonCard"];
            to?: components["schemas"]["PersonCard"];
        };
        SystemicIssue: components["schemas"]["SystemicIssueRow"] & {
            /** @description What I could do now, and why not. */
            actions: components["schemas"]["AvailableAction"][];
            counts: {
                promisesBroken: number;
                promisesKept: number;
                reopenings: number;
                transfers: number;
            };
            end: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                at: string;
                by: components["schemas"]["PersonCard"];
                /** @enum {string} */
                how: "putRight" | "noCause";
                reason: components["schemas"]["Text"];
            } | null;
            escalations: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                acknowledgeBy: string;
                acknowledged: boolean;
                /** @enum {string} */
                because: "customer" | "askedForLeader" | "danger" | "promiseBroken" | "nextWordMissed" | "notSolvedTwice" | "askOverdue" | "pingPong" | "unacknowledged" | "reportMissed" | "callMissed" | "askedAgain" | "emptyWords" | "ownersChanged" | "attemptsMissed" | "objection" | "referred" | "strandedByMap" | "sentAway";
                leader: components["schemas"]["PersonCard"];
                number: number;
            }[];
            foundBy: components["schemas"]["PersonCard"];
            /** @description Who is above its owner, and can end it. */
            ladder: components["schemas"]["PersonCard"][];
            /** @description Null while a corrective action is promised, which is the date then. */
            nextStep: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                by: string;
                of: components["schemas"]["PersonCard"];
                /** @enum {string} */
                step: "promise" | "review";
            } | null;
            offer: {
                by: components["schemas"]["PersonCard"];
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                expiresAt: string;
                number: number;
                to: components["schemas"]["Addressee"];
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            openedAt: string;
            /** @description What is owed and by when, the next first. */
            owed: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                due: string;
                /** @enum {string} */
                kind: "promiseAction" | "reviewCause" | "answerOffer" | "keepPromise" | "callBack" | "answerAsk" | "acknowledge" | "report" | "hearCustomer" | "closeEscalation";
                mine: boolean;
                overdue: boolean;
                person: components["schemas"]["PersonCard"] | null;
                subject: number;
                team: string | null;
            }[];
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            ownerSince: string;
            /** @description Corrective actions that are promised and not done yet. */
            promises: {
                by: components["schemas"]["PersonCard"];
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                due: string;
                number: number;
                overdue: boolean;
                what: components["schemas"]["Text"];
            }[];
            version: number;
            words: components["schemas"]["Text"];
        };
        SystemicIssueEntry: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            at: string;
            facts: components["schemas"]["StoryFacts"];
            number: number;
            person: components["schemas"]["PersonCard"] | null;
            type: components["schemas"]["SystemicIssueEventType"];
            who: components["schemas"]["StoryWho"];
            words: components["schemas"]["Text"][];
        };
        /** @enum {string} */
        SystemicIssueEventType: "transferOffered" | "transferDeclined" | "transferWithdrawn" | "transferExpired" | "ownerChanged" | "threatReported" | "pingPongSeen" | "teamRemoved" | "offeredTeamRemoved" | "askPlaced" | "askAnswered" | "askWithdrawn" | "askFellOverdue" | "askedTeamRemoved" | "promiseMade" | "promiseReminded" | "promiseKept" | "promiseBroken" | "newDateProposed" | "newDateAgreed" | "newDateRefused" | "promiseReleased" | "caseEscalated" | "escalationAcknowledged" | "escalationUnacknowledged" | "escalationDelegated" | "escalationReported" | "escalationDated" | "leadersDateMissed" | "leaderHeardCustomer" | "escalationEnded" | "handedToStandIn" | "contentsBound" | "contentsErased" | "systemicIssueOpened" | "nextStepDated" | "nextStepMissed" | "escalationSettled" | "anotherActionWanted" | "caseGathered" | "caseLetGo" | "systemicIssueEnded" | "systemicIssueReopened";
        SystemicIssuePage: {
            items: components["schemas"]["SystemicIssueRow"][];
            next: string | null;
        };
        SystemicIssueRow: {
            /** @description In how many cases the cause showed. */
            cases: number;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            changedAt: string;
            escalated: boolean;
            /** Format: uuid */
            id: string;
            /** @description Something of it waits for me, or for a team of mine. */
            mine: boolean;
            /**
             * Format: date-time
             * @description When something is due of it; null once it has ended.
             * @example 2026-11-24T12:00:00.000Z
             */
            next: string | null;
            overdue: boolean;
            owner: components["schemas"]["PersonCard"];
            reference: string;
            /** @enum {string} */
            status: "open" | "ended";
            team: string;
            /** @description The first of the words by which it is known. */
            title: string;
        };
        SystemicIssueStoryPage: {
            items: components["schemas"]["SystemicIssueEntry"][];
            next: string | null;
        };
        /** @description What a company sorts its cases by, in words of its own. */
        Tag: {
            /** @enum {string} */
            colour: "stone" | "teal" | "violet" | "plum" | "olive";
            key: string;
            names: {
                [key: string]: string;
            };
            retired: boolean;
        };
        TagChange: {
            /** @enum {string} */
            colour: "stone" | "teal" | "violet" | "plum" | "olive";
            /** @description Null for a new one. */
            key: string | null;
            /** @description What it is called, by language. */
            names: {
                [key: string]: string;
            };
            /** @description It can’t be put on a case any more. */
            retired: boolean;
            /** @description Of what was read; null for a new one. */
            version: string | null;
        };
        /** @description All of them; those that are retired stay where they are. */
        Tags: {
            items: (components["schemas"]["Tag"] & {
                version: string;
            })[];
        };
        Team: {
            frontDoor: boolean;
            lead: components["schemas"]["PersonCard"];
            /** @description A level of the ladder of its own. */
            leader: boolean;
            members: components["schemas"]["PersonCard"][];
            name: string;
            /** @description Within its hours now. */
            open: boolean;
            openCases: number;
            organisation: string | null;
            reportsTo: string | null;
        };
        /** @description What is left out stays as it is. */
        TeamChange: {
            /** @description Whether what comes to it is to be offered on within minutes. */
            frontDoor?: boolean;
            /** @example Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00 */
            hours?: string;
            /**
             * Format: uuid
             * @description Who leads it from then on.
             */
            lead?: string;
            team: string;
            /** @example Europe/Madrid */
            timeZone?: string;
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
        };
        TeamStaffing: {
            /** @description Takes contacts for others: its offers have a short life. */
            frontDoor: boolean;
            /** Format: uuid */
            lead: string | null;
            members: string[];
        };
        /** @description What is left out stays as it is. */
        TermsChange: {
            terms: {
                absentWorkingDays?: number;
                acknowledgeMinutes?: number;
                attemptWorkingDays?: number;
                dangerReadMinutes?: number;
                dangerVoiceMinutes?: number;
                firstReportWorkingDays?: number;
                frontDoorOfferMinutes?: number;
                lapseAttempts?: number;
                lapseDays?: number;
                lapseDaysWithoutWay?: number;
                lapseRestHours?: number;
                nextWordHour?: number;
                nextWordWorkingDays?: number;
                offerMinutes?: number;
                personMinutes?: number;
                reminderHours?: number;
                surveyAfterDays?: number;
                surveyEveryDays?: number;
                undoDays?: number;
            };
            /** @description Of what was read. Send it along: what somebody else changed meanwhile is never overwritten. */
            version: string;
        };
        Text: {
            /**
             * @description `record`: what the columns of an import say.
             * @enum {string}
             */
            author: "customer" | "company" | "record";
            language: string | null;
            /** @description They are there, and not for me to read: see `sight` of the case. */
            withheld: boolean;
            /** @description Null where they were erased, or are withheld. */
            words: string | null;
        };
        /** @enum {string} */
        TextLabel: "words" | "what" | "remedy" | "reason" | "question" | "answer" | "said" | "done" | "position" | "reasons" | "outsideBody" | "name" | "mandate" | "issue" | "knownBy";
        Token: {
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description What the machine is called; histories show it by this name. */
            name: string;
            person: components["schemas"]["PersonCard"] & unknown;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            revokedAt: string | null;
        };
        TriedAgain: {
            count: number;
        };
        Trouble: {
            /**
             * Format: date-time
             * @description When it goes to the next, unless they say by then that they look after it, or it works.
             * @example 2026-11-24T12:00:00.000Z
             */
            goesOnAt: string;
            /** Format: uuid */
            id: string;
            /**
             * @description `mailbox`: it can’t be read. `sending`: mail does not go out. `listener`: mail can’t be handed over to us. `waiting`: mail that we have is not read. `unreadable`: mail that could not be read, and which nobody looked at since. `tooMuch`: more mail is handed over than is taken in a day.
             * @enum {string}
             */
            kind: "mailbox" | "sending" | "listener" | "waiting" | "unreadable" | "tooMuch";
            /** @description Which of its kind; empty where there is one. */
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            ownedSince: string;
            owner: components["schemas"]["PersonCard"] & unknown;
            /** @description What the other side said, without addresses; null where it said nothing. */
            said: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T12:00:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description Since when they say that they look after it; null where they did not yet.
             * @example 2026-11-24T12:00:00.000Z
             */
            takenAt: string | null;
            /** @description How many messages wait because of it, as far as a thousand; null where nobody knows. */
            waiting: number | null;
            /** @enum {string} */
            why: "passwordRefused" | "nobodyAnswers" | "nameUnknown" | "tooSlow" | "certificate" | "full" | "portTaken" | "portForbidden" | "notRead" | "tooMuchOfOne" | "tooMuchInAll" | "refused" | "unknown";
        };
        Troubles: {
            items: components["schemas"]["Trouble"][];
        };
        WorkingDays: {
            /** @description From today on, that day included; those without work are left out. */
            days: {
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                closes: string;
                /**
                 * Format: date
                 * @example 2026-12-24
                 */
                day: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T12:00:00.000Z
                 */
                opens: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLooks: {
        parameters: {
            query?: {
                /** @description Looks at this case, also in lists. */
                caseId?: string;
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
                /** @description Looks of this person. */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of looks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChoices"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description A leader to whom it has come up and who has not ended that; `anyone` for whichever. */
                cameUpTo?: ("anyone" | "me") | string;
                /** @description Says how many there are, as far as a thousand, with the first page. */
                counted?: "true";
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                /** @description Somebody may come to harm. */
                danger?: "true";
                /** @description Cases in which a duty of this kind is mine; `any` for all kinds. */
                duty?: "any" | "reachByVoice" | "readDanger" | "nextWord" | "answerOffer" | "keepPromise" | "callBack" | "comeToThem" | "answerAsk" | "acknowledge" | "report" | "hearCustomer" | "closeEscalation" | "reachCustomer" | "takeUp" | "checkSample" | "readThanks" | "readMention" | "reachAnotherWay" | "surveyContact";
                /** @description In which the customer writes, whatever the region. */
                language?: string;
                limit?: number;
                /** @description `changed`: the last changed first. `due`: what happens next first, by the earliest date in each; of open cases alone. */
                order?: "changed" | "due";
                /** @description `me`, or the id of a person. */
                owner?: "me" | string;
                /** @description A problem of the service map, where I may see what was noted of the customer. */
                problem?: string;
                /** @description `open`: something promised is still to be done. `broken`: a promise that was made in it was. */
                promises?: "open" | "broken";
                status?: "open" | "ended" | "all";
                /** @description The key of a tag, where I may see what was noted of the customer. */
                tag?: string;
                team?: string;
                /** @description New to me. */
                unread?: "true";
                waitingOn?: "us" | "customer";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptTransfer: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offer: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeDanger: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeEscalation: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalation: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAsk: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    answer: string;
                    ask: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerNewDate: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agreed: boolean;
                    promise: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForLeader: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    callBackBy?: string;
                    /**
                     * Format: uuid
                     * @description The contact in which they were put through.
                     */
                    connected?: string | null;
                    /** Format: uuid */
                    leader: string;
                    /** @description What the customer asked, in their words. */
                    what: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callAddressSafe: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "email" | "phone";
                    /** @description As it stands with the customer of the case. */
                    value: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callAddressUnsafe: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "email" | "phone";
                    /** @description As it stands with the customer of the case. */
                    value: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkSample: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agreed: boolean;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complainAbout: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineTransfer: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offer: number;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegate: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                    /** Format: uuid */
                    to: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endDanger: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endEscalation: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalation: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRepresentation: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findNoProblem: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "spam" | "thanks" | "answered";
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveFinalPosition: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    issue: number;
                    outcome: components["schemas"]["Outcome"];
                    /** @description The outside body that the customer can turn to. */
                    outsideBody: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    position: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveVerdict: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    issue: number;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                    /** @enum {string} */
                    verdict: "solved" | "notSolved";
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverThreat: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whom they spoke of harming; `themselves` raises danger instead.
                     * @enum {string}
                     */
                    harm: "us" | "themselves";
                    /** @description What was said, as nearly as possible. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPromise: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: components["schemas"]["EvidenceIn"];
                    promise: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lapse: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeContact: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The issue about which it asks the customer something. A question stops none of our dates, and the second about one issue rises. */
                    asks?: number | null;
                    channel: components["schemas"]["ChannelKind"];
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    madeAt?: string;
                    /** @description Whom it is for, where cases have joined: some of `readers` of the case. They read it, and are mailed it where they left an address. Left out, only who has shown that they are its customer reads it. */
                    meantFor?: string[] | null;
                    /** @description A promise that goes with it: both are recorded, or neither. */
                    newPromise?: {
                        /**
                         * Format: date-time
                         * @example 2026-11-24T12:00:00Z
                         */
                        due: string;
                        remedy?: components["schemas"]["RemedyIn"];
                        /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                        what: string;
                    } | null;
                    /** @description By when they hear from us again, as they were told. Left out, it is `nextWord.usual` of the case: noon of the second working day. */
                    nextWord?: {
                        /**
                         * Format: date-time
                         * @example 2026-11-24T12:00:00Z
                         */
                        by: string;
                        /** @description Their yes in their own words; needed where it is later than `nextWord.latest` of the case. */
                        yes?: string | null;
                    } | null;
                    outcome: components["schemas"]["ContactOutcome"];
                    /** @description The call-back that this conversation keeps. */
                    promise?: number | null;
                    /** @description A proposal how an issue ends that goes with it: both are recorded, or neither. */
                    proposal?: {
                        issue: number;
                        outcome: components["schemas"]["Outcome"];
                        remedy?: components["schemas"]["RemedyIn"];
                        /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                        what: string;
                    } | null;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePromise: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    due: string;
                    /** @description Whom it is for, where cases have joined: some of `readers` of the case. They read it, and are mailed it where they left an address. Left out, only who has shown that they are its customer reads it. */
                    meantFor?: string[] | null;
                    remedy?: components["schemas"]["RemedyIn"];
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    what: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeInto: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    into: string;
                    recognition?: components["schemas"]["Recognition"] & unknown;
                };
            };
        };
        responses: {
            /** @description The case that goes on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameRepresentative: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    mandate: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteVulnerability: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToVerdict: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    issue: number;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerTransfer: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                    to: components["schemas"]["AddresseeIn"];
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeAsk: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    due: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    question: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeNewDate: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    due: string;
                    promise: number;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeResolution: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    issue: number;
                    outcome: components["schemas"]["Outcome"];
                    remedy?: components["schemas"]["RemedyIn"];
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    what: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTag: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tag: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseDanger: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMention: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mention: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readThanks: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    thanks: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveContact: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    channel: components["schemas"]["ChannelKind"];
                    /** @description The issue it is about, where it is about one. */
                    issue?: number | null;
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    receivedAt?: string;
                    /**
                     * @description They had to tell the whole story again.
                     * @default false
                     */
                    toldAgain?: boolean;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLeadersCall: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    channel?: components["schemas"]["ChannelKind"];
                    escalation: number;
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    madeAt?: string;
                    /** @description The call-back of mine that this keeps. */
                    promise?: number | null;
                    right: boolean;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordMapFacts: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Those that were found out; null is unknown again.
                     * @default []
                     */
                    facts?: {
                        fact: string;
                        holds: boolean | null;
                    }[];
                    /** @description As the map that is in use names it; left out, it stays. */
                    problem?: string | null;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordRemedySought: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenForNewFacts: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    facts: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceOwner: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportOnEscalation: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    done: string;
                    escalation: number;
                    /** @description What will be done by when: a promise to the customer. The final report is due a working day after the last promise is done. */
                    promised?: {
                        /**
                         * Format: date-time
                         * @example 2026-11-24T12:00:00Z
                         */
                        due: string;
                        /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                        what: string;
                    } | null;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    said: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportSentAway: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The team that they had reached. */
                    team: string;
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    when?: string;
                    /** @description What the customer says of it, in their words. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestCallBack: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description By the end of their next working day if null.
                     * @example 2026-11-24T12:00:00Z
                     */
                    due?: string;
                    /** @description Whom it is for, where cases have joined: some of `readers` of the case. They read it, and are mailed it where they left an address. Left out, only who has shown that they are its customer reads it. */
                    meantFor?: string[] | null;
                    /** Format: uuid */
                    of: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    what: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeApart: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    from: string;
                };
            };
        };
        responses: {
            /** @description The case that was taken out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeContactOut: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description `somebodyElse` gives the new case a customer of its own: nothing that is known of this one comes along.
                     * @enum {string}
                     */
                    as: "somethingElse" | "somebodyElse";
                    /** Format: uuid */
                    contact: string;
                };
            };
        };
        responses: {
            /** @description The case that it became */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeHigher: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeSurveyAsProblem: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    survey: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeTagOff: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tag: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeThanksAsProblem: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    thanks: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transcribeLetter: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contact: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    vouchForContact: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contact: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAsk: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ask: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTransfer: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offer: number;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description To whom it is written, by their ids: they are told, and have it to read. Each has to work here and be shown our words in this case. */
                    mentions?: string[];
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The case as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countCaseAttachmentPages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 200 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pages"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawCaseAttachmentPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                id: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseContacts: {
        parameters: {
            query?: {
                /** @description Only this one. */
                contact?: string;
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
                order?: "newest" | "oldest";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactAsWritten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is not shown of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAsWritten"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My drafts, the last changed first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drafts"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftIn"];
            };
        };
        responses: {
            /** @description As what it is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKey"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendDraft: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                draft: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact: {
                        /** @description The issue about which it asks the customer something. A question stops none of our dates, and the second about one issue rises. */
                        asks?: number | null;
                        channel: components["schemas"]["ChannelKind"];
                        /**
                         * Format: date-time
                         * @example 2026-11-24T12:00:00Z
                         */
                        madeAt?: string;
                        /** @description Whom it is for, where cases have joined: some of `readers` of the case. They read it, and are mailed it where they left an address. Left out, only who has shown that they are its customer reads it. */
                        meantFor?: string[] | null;
                        /** @description A promise that goes with it: both are recorded, or neither. */
                        newPromise?: {
                            /**
                             * Format: date-time
                             * @example 2026-11-24T12:00:00Z
                             */
                            due: string;
                            remedy?: components["schemas"]["RemedyIn"];
                            /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                            what: string;
                        } | null;
                        /** @description By when they hear from us again, as they were told. Left out, it is `nextWord.usual` of the case: noon of the second working day. */
                        nextWord?: {
                            /**
                             * Format: date-time
                             * @example 2026-11-24T12:00:00Z
                             */
                            by: string;
                            /** @description Their yes in their own words; needed where it is later than `nextWord.latest` of the case. */
                            yes?: string | null;
                        } | null;
                        outcome: components["schemas"]["ContactOutcome"];
                        /** @description The call-back that this conversation keeps. */
                        promise?: number | null;
                        /** @description A proposal how an issue ends that goes with it: both are recorded, or neither. */
                        proposal?: {
                            issue: number;
                            outcome: components["schemas"]["Outcome"];
                            remedy?: components["schemas"]["RemedyIn"];
                            /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                            what: string;
                        } | null;
                        /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                        words: string;
                    };
                    /**
                     * @description On what it was written, as its author is told.
                     * @enum {string}
                     */
                    device: "computer" | "telephone";
                    /** @description What stands in which field of the form, as it was typed. */
                    typed: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description It is sent then */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In how many milliseconds it is sent. */
                        sendIn: number;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A draft again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKey"] & {
                        /** @description What stands in which field of the form, as it was typed. */
                        typed: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseEvents: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
                order?: "newest" | "oldest";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the story */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayHere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HereIn"];
            };
        };
        responses: {
            /** @description Who else has it open; nobody twice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Here"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailFrame: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filled in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailFrame"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markCaseSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenUpTo"];
            };
        };
        responses: {
            /** @description Kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markCaseUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSystemicIssuesOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The systemic issues */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SystemicIssueRow"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCompanyLook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it looks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyLook"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gives the same answer once more; another body is refused. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactIn"];
                "multipart/form-data": components["schemas"]["ContactInForm"];
            };
        };
        responses: {
            /** @description Taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAnswer"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest fifty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotSent"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuties: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                /** @description One kind, or several by giving it again; all where it is left out. */
                kind?: ("reachByVoice" | "readDanger" | "nextWord" | "answerOffer" | "keepPromise" | "callBack" | "comeToThem" | "answerAsk" | "acknowledge" | "report" | "hearCustomer" | "closeEscalation" | "reachCustomer" | "takeUp" | "checkSample" | "readThanks" | "readMention" | "reachAnotherWay" | "surveyContact") | ("reachByVoice" | "readDanger" | "nextWord" | "answerOffer" | "keepPromise" | "callBack" | "comeToThem" | "answerAsk" | "acknowledge" | "report" | "hearCustomer" | "closeEscalation" | "reachCustomer" | "takeUp" | "checkSample" | "readThanks" | "readMention" | "reachAnotherWay" | "surveyContact")[];
                limit?: number;
                /** @description `mine`: what I and my teams have to do. `cameUp`: of that what came up to me, of all its kinds. `others`: what others have to do in cases that I own, and what is late in those of teams I answer for. */
                whose?: "mine" | "cameUp" | "others";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of duties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHeardMail: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeardMailPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHeardMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveHeardMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Left */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHeardMailAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are read again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedAgain"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAllHeardMailAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are read again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedAgain"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaps: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapVersionPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn?: number | null;
                    /** @description What this version is about, in one line. */
                    note?: string | null;
                    /** @description The service map as text (YAML), kept exactly as sent, also while it is no valid map; up to 500000 bytes. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description The version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number, or `active`. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number, or `active`. */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Left out, it stays. */
                    note?: string | null;
                    revision: number;
                    staffing?: components["schemas"]["MapStaffing"] & unknown;
                    /** @description The service map as text (YAML), kept exactly as sent, also while it is no valid map; up to 500000 bytes. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `map-not-a-draft`: it is live or was, and stays as it is; start a new version from it. `map-changed-meanwhile`: somebody saved it after you read it; `facts.revision` is the newest. Nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MapProblem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number, or `active`. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thrown away */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `map-not-a-draft`: it is live or was, and stays. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MapProblem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activateMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number, or `active`. */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description It is live */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapActivated"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What stands against it; nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MapProblem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number, or `active`. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version with its findings; `checked` where nothing stands against going live */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `map-not-a-draft`: it is live or was, and stays as it is; start a new version from it. `map-changed-meanwhile`: somebody saved it after you read it; `facts.revision` is the newest. Nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MapProblem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findMapRepairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number, or `active`. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Repairs, the smallest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapRepairs"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `map-invalid`, `map-too-large`, `check-took-too-long`: it can’t be looked through as it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MapProblem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number, or `active`. */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of `findings.strandings`: for all of them counts this reason. */
                    keys: string[];
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason: string;
                    revision: number;
                    /**
                     * Format: date
                     * @description The last day of it, where the company is.
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Signed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What stands against signing; nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MapProblem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Me */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, and with what one more is turned on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Devices"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMyDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceIn"];
            };
        };
        responses: {
            /** @description It shows it from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAdded"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It shows nothing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyHearing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I chose, or what holds until I choose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseMyHearing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hearing"];
            };
        };
        responses: {
            /** @description What I chose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMyLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leave: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My presence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setMyPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceIn"];
            };
        };
        responses: {
            /** @description My presence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyWorkingDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My working days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingDays"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                audience?: "customer" | "person";
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                /** @description `true`: only what could not be sent and is mine to have sent again, as its owner, as whoever answers for the team, or as an admin. */
                failed?: "true";
                limit?: number;
                matterId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        matterId: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description How many are sent again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedAgain"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNightCover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Night cover */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightCover"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signNightCoverReason: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Signed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NightCover"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotThrough: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts by door and day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotThrough"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtPasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What stands after the # of the link. */
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Whose it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /**
                         * Format: date-time
                         * @example 2026-11-24T12:00:00.000Z
                         */
                        expiresAt: string;
                        name: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    /** @description What stands after the # of the link. */
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Chosen */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                active?: "true" | "false" | "all";
                q?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPersonActive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leave: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPersonPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A JPEG, PNG or WebP of 300 kB at most, in base64; null takes it away. */
                    photo: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPersonPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceIn"];
            };
        };
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonSettings"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replies"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rota */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RotaEntry"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRotaEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    from: string;
                    /** Format: uuid */
                    person: string;
                    team?: string | null;
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotaEntry"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRotaEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine in my order, and what is shown to me */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewsIn"];
            };
        };
        responses: {
            /** @description As they are kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCases: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
                /** @description Words, parts of words, names, telephone numbers, addresses, order numbers or references, or parts of them; all of them have to be found. */
                q: string;
                status?: "open" | "ended" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases, and why each was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettingChanges: {
        parameters: {
            query?: {
                /** @description Changes that this person made. */
                by?: string;
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                kind?: "company" | "person" | "team" | "rota" | "token" | "password" | "map" | "reply" | "tag" | "mailbox" | "mailDoor" | "sending" | "dkim";
                limit?: number;
                /** @description Changes of this one, such as somebody’s id. */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingChangePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFirstSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstSteps"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnHolidays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnHolidaysChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeDkimKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DkimKeyNew"];
            };
        };
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropDkimKey: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpDkimKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DkimLookedUp"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDkimSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DkimSigning"];
            };
        };
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailDoors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDoors"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMailDoors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailDoorsChange"];
            };
        };
        responses: {
            /** @description The addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDoors"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailFrames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Greetings and signatures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailFrames"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMailFrame: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailFrameChange"];
            };
        };
        responses: {
            /** @description Greetings and signatures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailFrames"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxChange"];
            };
        };
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMailbox: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxTrial"];
            };
        };
        responses: {
            /** @description How far it went, and what the other side said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxTried"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingChange"];
            };
        };
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSending: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trySending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingTrial"];
            };
        };
        responses: {
            /** @description How far it went, and what the other side said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendingTried"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOutsideBodies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideBodiesChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyChange"];
            };
        };
        responses: {
            /** @description All of them, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replies"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagChange"];
            };
        };
        responses: {
            /** @description All of them, by key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tags"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStaffContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body gives the same answer once more; another body is refused. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffContactIn"];
                "multipart/form-data": components["schemas"]["StaffContactInForm"];
            };
        };
        responses: {
            /** @description Taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffContactAnswer"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSystemicIssues: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
                status?: "open" | "ended" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of systemic issues */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssuePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In which I answer for it; my main one if left out. */
                    team?: string;
                    /** @description What goes wrong again and again, in a sentence. */
                    title: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSystemicIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The systemic issue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptTransferSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offer: number;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeEscalationSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalation: number;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAskSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    answer: string;
                    ask: number;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineTransferSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offer: number;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegateSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                    /** Format: uuid */
                    to: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    how: "putRight" | "noCause";
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gatherCaseSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    case: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepActionSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    promise: number;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letCaseGoSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    case: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerTransferSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason?: string | null;
                    to: {
                        /** @enum {string} */
                        kind: "person";
                        /** Format: uuid */
                        person: string;
                    } | {
                        /** @enum {string} */
                        kind: "team";
                        team: string;
                    };
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeAskSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    due: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    question: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    promiseActionSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    due: string;
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    what: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeHigherSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wantAnotherActionSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Plain text, kept exactly as sent; up to 100000 bytes. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAskSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ask: number;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTransferSystemicIssue: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offer: number;
                };
            };
        };
        responses: {
            /** @description The systemic issue as it now stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssue"];
                };
            };
            /** @description Done; what came of it could not be read just now */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGatheredCases: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatheredCasePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSystemicIssueEvents: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next`, as it was given. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the story */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemicIssueStoryPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, by key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tags"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Teams */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Team"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Token"][];
                    };
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2026-11-24T12:00:00Z
                     */
                    expiresAt?: string;
                    name: string;
                    /** Format: uuid */
                    person: string;
                };
            };
        };
        responses: {
            /** @description The token */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type of content that is taken here */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTroubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has not worked for longest comes first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Troubles"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeTrouble: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What does not work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Troubles"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not here, or not for you to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused as the case stands; `code` says why and `detail` what to do instead */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something in the request does not fit; `errors` names each part */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not well */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

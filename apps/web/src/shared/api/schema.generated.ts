/** Made by `npm run openapi` from the API's description. */
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_list"];
        put?: never;
        post: operations["AccountsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new first password; also wakes a resting account and opens a disabled one again. */
        post: operations["AccountsController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RolesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles/{holdingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RolesController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartySignInController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSignInController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSignInController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/persons/{personId}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartySignInController_choice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/phone-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every other session ends; the answer is a new one. */
        post: operations["PhoneChangeController_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/phone-change/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same answer whether or not a code went out. */
        post: operations["PhoneChangeController_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/phone-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same answer whoever has the phone, and whether or not a code went out. */
        post: operations["PartySignInController_phoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/phone-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartySignInController_phoneLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSignInController_confirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffSignInController_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The years that dates are counted on, oldest first; a date in any later year is provisional. */
        get: operations["CalendarsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalendarsController_loadYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order of the regulation, closest names first where words were given; cursor pages. */
        get: operations["CausesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order of the sets' names; a set nobody wrote is left out. */
        get: operations["CodesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsentTextsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/courts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order in which they were made. */
        get: operations["CourtsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeadlinesController_previewDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeadlinesController_listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/rules/preview-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What another term would do to the clocks that run now; nothing is stored. */
        post: operations["DeadlinesController_previewChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoController_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the demo's clock; deadlines that are due then are acted on within seconds. */
        post: operations["DemoController_moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoMessagesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits at the desk, what expires first on top; cursor pages. */
        get: operations["ListsController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order in which they were first kept. */
        get: operations["ViewsController_list"];
        put?: never;
        /** A name given again takes the new filter. */
        post: operations["ViewsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ViewsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Disputes the caller takes part in or serves, newest first; cursor pages. */
        get: operations["ListsController_list"];
        put?: never;
        post: operations["DisputeController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputeController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/court-appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentController_askCourt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisclosureController_disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/disclosure-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisclosureController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/naming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentController_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/recusal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisclosureController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/recusal-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisclosureController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/appointments/{appointmentId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppointmentController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HoldingController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptTermController_suspendForAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/appraisal-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptTermController_endAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptTermController_askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/extension-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptTermController_answerExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/judge-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptController_leadByJudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/suspicion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptController_reportSuspicion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/attempt/suspicion-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttemptController_decideSuspicion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/body-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/body-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementController_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/claim-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimCommandsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimCommandsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimantController_lodge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterRegistrationController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/correction-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingDeskController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimantController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingDeskController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingDeskController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingDeskController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/trial-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterRegistrationController_sendOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/complaint/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimantController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/conduct-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_noteConduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationReviewController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationReviewController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationReviewController_extendReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationReviewController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/ruling-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RulingReceiptsController_noteReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationController_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/supplement-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationReviewController_askSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/confirmations/{confirmationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/consents/asking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/consents/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/consents/unreachable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentController_unreachable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/consents/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/correction-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PapersController_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PapersController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputeCommandsController_describe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ElementController_all"];
        put?: never;
        post: operations["ElementController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/elements/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What everybody agrees on becomes a record of undisputed facts, to be signed: a step of the dispute. */
        post: operations["ElementController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/elements/{elementId}/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ElementController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/elements/{elementId}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ElementController_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/elements/{elementId}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ElementController_reword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The body is the file itself under its own content type; what is said of it stands in headers, never in the address. */
        post: operations["EvidenceController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they were kept, under their own type, as an attachment. */
        get: operations["EvidenceController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/files/{fileId}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvidenceController_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/files/{fileId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvidenceController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimantController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningController_gate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOverController_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/hand-overs/{handOverId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOverController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/hand-overs/{handOverId}/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandOverController_packet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/hand-overs/{handOverId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOverController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/hand-overs/{handOverId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOverController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code is told once, in this answer. */
        post: operations["HelpersController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/helpers/{mandateId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpersController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HoldingController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/identity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleCommandsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/insistence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimantController_insist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/join-code-revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JoinCodesController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/join-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JoinCodesController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/lane": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningController_lane"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/mandate-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleCommandsController_endingOfMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleCommandsController_mandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/mediation-retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetryController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/minutes/{minutesId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordController_confirmMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleCommandsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/party-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleCommandsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where it has been, where it is, what can follow; drawn from the machine. */
        get: operations["DisputeController_path"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/preservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AfterRegistrationController_preserve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/private-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaucusController_read"];
        put?: never;
        post: operations["CaucusController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QuestionsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QuestionsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/questions/{questionId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QuestionsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RatingsController_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has opened this dispute, newest first; cursor pages. */
        get: operations["AuditController_readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/redirection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PapersController_redirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/referrals/giving-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementController_giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/referrals/hops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementController_grantHops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/referrals/{referralId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/referrals/{referralId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/referrals/{referralId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralController_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/referrals/{referralId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HoldingController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PapersController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/risk-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlagsController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/risk-flags/{flagId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlagsController_clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomController_room"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_lay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/agenda/{pointId}/beginning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/agenda/{pointId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/caucuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomController_openCaucus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/gathering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everybody who is there comes into the joint room. */
        post: operations["RoomController_gather"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/grants/{grantId}/carrying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryingController_carry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/grants/{grantId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryingController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/hands/{personId}/lowering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seen, and answered in another way than by the floor. */
        post: operations["AgendaController_lowerHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfferController_all"];
        put?: never;
        post: operations["OfferController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/offers/{offerId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its words become the draft of an agreement: a step of the dispute. */
        post: operations["OfferCourseController_writeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/offers/{offerId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfferController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/offers/{offerId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Out of the caucus in which it was made, to those it is addressed to. */
        post: operations["OfferCourseController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/offers/{offerId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfferCourseController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/places/{placeId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoomController_closeCaucus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/places/{placeId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LayingController_lay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/places/{placeId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryingController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/places/{placeId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomController_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/places/{placeId}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far others have read there, for who leads and who speaks. */
        get: operations["RoomController_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/ranges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RangeController_all"];
        put?: never;
        post: operations["RangeController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/ranges/{rangeId}/cancelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RangeController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/ranges/{rangeId}/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Once and for good. */
        post: operations["RangeController_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mediator is there again: all return where they were. */
        post: operations["RoomController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everybody goes back to their own lobby, at once. */
        post: operations["RoomController_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/turn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The floor, to one person or to one side. */
        post: operations["AgendaController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/turn/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/turn/prolonging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_prolong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/written-turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WrittenTurnController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/written-turns/{turnId}/prolonging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WrittenTurnController_prolong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/written-turns/{turnId}/recalling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WrittenTurnController_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/rooms/{roomId}/written-turns/{turnId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Once; everybody in the joint room reads it. */
        post: operations["WrittenTurnController_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/adjournment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_adjourn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_noteAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/caucus-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaucusController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordController_draftMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/sessions/{sessionId}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_acknowledgeRights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PerformanceController_seekEnforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/items/{itemId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PerformanceController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/items/{itemId}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PerformanceController_markDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/items/{itemId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PerformanceController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/mediator-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController_signAsMediator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/oral-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OralAndVoidController_recordOral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController_noteReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettlementController_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/settlements/{settlementId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OralAndVoidController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputeCommandsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/transfer-packets/{packetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AfterRegistrationController_packet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/undisputed-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordController_proposeFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/undisputed-facts/{factsId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordController_signFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/unsuitability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreeningController_unsuitable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{disputeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputeCommandsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own, the latest first; those handed in name their dispute. */
        get: operations["DraftsController_list"];
        put?: never;
        post: operations["DraftsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftsController_read"];
        /** Keeps all answers as they stand, whole or half typed. Never overwrites what another device saved since. */
        put: operations["DraftsController_save"];
        post?: never;
        delete: operations["DraftsController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{draftId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the dispute. */
        post: operations["DraftsController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/pressed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In confidence: matters in which somebody felt pressed, the latest first. */
        get: operations["RatingsController_pressed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Averages by court, where there are enough. */
        get: operations["RatingsController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HouseController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the letter says: who asks, about what, that it is voluntary, what follows on silence, how to check it. */
        post: operations["InvitationsController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link ran out: a new one goes to the telephone it was for. The same answer whatever the code is. */
        post: operations["InvitationsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters in one phase beyond the court's threshold, waiting longest first; cursor pages. */
        get: operations["ManagementController_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ManagementController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediation-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listed bodies in the order in which they were added; cursor pages. */
        get: operations["PublicRosterController_bodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listed mediators in the order in which they were added; cursor pages. */
        get: operations["PublicRosterController_mediators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_list"];
        put?: never;
        post: operations["OrganisationsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts name, code or level right; what is left out stays. */
        post: operations["OrganisationChangesController_describe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationsController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationPhonesController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Disputes the person takes part in, newest first, each with what comes next; cursor pages. */
        get: operations["OwnDisputesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/identity-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_identityCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PoliciesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RolesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every body on the rosters of the courts worked for, whatever its condition, in the order in which it was added; cursor pages. */
        get: operations["RosterController_bodies"];
        put?: never;
        post: operations["RosterController_addBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RosterController_mediators"];
        put?: never;
        post: operations["RosterController_addMediator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/{kind}/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/{kind}/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/{kind}/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/{kind}/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/{kind}/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/{kind}/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roster/{kind}/{id}/warn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RosterController_warn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mediation body: referrals to answer, mediators to name, recusals to decide, agreements to seal. */
        get: operations["WorkController_body"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The court's offices: complaints, confirmations, suspicions, matters no body took. */
        get: operations["WorkController_court"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/mediator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whoever mediates: disclosures, running terms, sessions, signatures. */
        get: operations["WorkController_mediator"];
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
        AcceptReferralDto: {
            /** @enum {string} */
            how: "PLATFORM" | "PAPERS";
            /**
             * Format: date-time
             * @description On paper: when the body signed for the papers (TY 27).
             */
            receivedAt?: string;
        };
        AcceptSettlementDto: {
            /** Format: uuid */
            partyId: string;
            draft: number;
        };
        AccountBody: {
            account: string;
            password: string;
            name: string;
            phone?: string;
            /** Format: uuid */
            organisationId: string;
        };
        AccountView: {
            id: string;
            account: string;
            personId: string;
            name: string;
            organisationId: string;
            disabled: boolean;
            mustChangePassword: boolean;
            secondFactor: boolean;
            roles: {
                id: string;
                role: string;
                organisationId: string;
            }[];
        };
        ActingPartyDto: {
            /**
             * Format: uuid
             * @description The party acted for.
             */
            partyId: string;
        };
        ActorView: {
            /** @enum {string} */
            kind: "party" | "staff" | "system";
            personId: string;
            /** @description The person's own name, to the person. */
            name: string;
            /** @enum {string} */
            level: "read" | "sign" | "speak";
            roles: {
                role: string;
                organisationId: string;
                organisation: string;
                /** @description Of the organisation: a body's administrator is not the platform's. */
                kind: string;
            }[];
            scope?: {
                disputeId: string;
                partyId: string;
            };
        };
        AddBodyDto: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            kind: "PEOPLES" | "INDUSTRY" | "COMMERCIAL" | "ADMIN" | "LABOUR" | "LAWYER" | "NOTARY" | "ARBITRAL" | "COURT_INVITED";
            /** @enum {string} */
            legalForm?: "PEOPLES" | "INDUSTRY" | "COMMERCIAL" | "ADMIN" | "LABOUR" | "LAWYER" | "NOTARY" | "ARBITRAL" | "COURT_INVITED";
            scope: string;
            registrationNumber: string;
            charges: boolean;
            tariff?: string;
            publicName: string;
            /** @description Papers were seen: filed or licensed; of a person, trained and willing (TY 6-7, ZT 27). */
            qualified: boolean;
            fields: string[];
            specialties: string[];
            region: string;
            languages: string[];
            capacity: number;
            /** @description Every roster is a court's (TY 5). */
            invitingCourts: string[];
        };
        AddClaimDto: {
            /** @enum {string} */
            kind: "PAY" | "ACT" | "STOP" | "APOLOGISE" | "RETURN" | "STATUS" | "TITLE" | "OTHER";
            amountFen?: number;
            words: string;
            byPartyIds: string[];
            againstPartyIds: string[];
        };
        AddMediatorDto: {
            /** Format: uuid */
            personId: string;
            bodyIds: string[];
            /** @enum {string} */
            origin: "MAINLAND" | "HONG_KONG" | "MACAU" | "TAIWAN" | "FOREIGN";
            conflicts: string[];
            publicName: string;
            /** @description Papers were seen: filed or licensed; of a person, trained and willing (TY 6-7, ZT 27). */
            qualified: boolean;
            fields: string[];
            specialties: string[];
            region: string;
            languages: string[];
            capacity: number;
            /** @description Every roster is a court's (TY 5). */
            invitingCourts: string[];
        };
        AddPartyDto: {
            key: string;
            /** @enum {string} */
            role: "APPLICANT" | "RESPONDENT" | "THIRD_PARTY" | "GUARANTOR" | "INTERESTED";
            /** @enum {string} */
            kind: "NATURAL" | "LEGAL" | "ORGANISATION";
            /** @description The signed-in person is this party. */
            self?: boolean;
            /** @description The natural person, or the one who legally represents the organisation. */
            person?: components["schemas"]["PersonDto"];
            organisationName?: string;
            creditCode?: string;
            /** @enum {string} */
            capacity?: "FULL" | "LIMITED" | "NONE";
            needs?: ("ELDER" | "MINOR" | "DISABLED" | "MIGRANT_WORKER" | "HARDSHIP" | "VETERAN" | "OVERSEAS" | "INTERPRETER")[];
        };
        AddedFile: {
            fileId: string;
            /** @description Of what is kept; pictures are kept without what they tell of place and device. */
            sha256: string;
            /** @description Of what was sent. */
            receivedSha256: string;
            type: string;
            size: number;
        };
        AdjournSessionDto: {
            /**
             * Format: date-time
             * @description When it goes on.
             */
            startsAt: string;
        };
        AgendaDto: {
            /** @description All of it, in the order in which it is to be talked about. */
            points: components["schemas"]["PointDto"][];
        };
        AllowedAction: {
            action: string;
            method: string;
            href: string;
            /** @description The standing in which this person may take the step. */
            role: string;
            allowed: boolean;
            /** @description The decision rests on what was seen: send `If-Match` with the dispute's `ETag`. */
            ifMatch: boolean;
            refusedBy?: {
                rule: string;
                basis: string;
                sentence: string;
            };
        };
        AnswerConsentDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            scope: "MEDIATION" | "BODY" | "MEDIATOR" | "ONLINE" | "E_DELIVERY" | "RECORDING" | "CAUCUS" | "EXTENSION" | "UNDISPUTED_FACTS" | "DATA";
            /** @enum {string} */
            decision: "GIVEN" | "REFUSED";
            /** @description The text the person had before them. */
            textVersion: string;
            /** @enum {string} */
            language: "zh-CN" | "en" | "ug" | "bo" | "mn" | "kk" | "ko" | "za";
            /** @enum {string} */
            how: "ONLINE" | "CALL_RECORDING" | "PAPER" | "ORAL_WITH_MINUTES";
        };
        AnswerOfferDto: {
            /** Format: uuid */
            partyId: string;
            accepted: boolean;
        };
        AnswerQuestionDto: {
            words: string;
        };
        AppraisalDto: {
            /** @description Everyone inside the attempt, each asked (JD 2-4). */
            agreedPartyIds: string[];
        };
        AskConsentDto: {
            scopes: ("MEDIATION" | "BODY" | "MEDIATOR" | "ONLINE" | "E_DELIVERY" | "RECORDING" | "CAUCUS" | "EXTENSION" | "UNDISPUTED_FACTS" | "DATA")[];
            partyIds: string[];
        };
        AskCourtDto: {
            /** Format: uuid */
            partyId: string;
        };
        AskQuestionDto: {
            /**
             * Format: uuid
             * @description The party who asks, or is helped to.
             */
            partyId: string;
            words: string;
        };
        AskSupplementDto: {
            termDays: number;
            items: string[];
        };
        AttendanceDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            attendance: "PRESENT" | "LATE" | "LEFT_EARLY" | "ABSENT";
        };
        AttestSettlementDto: {
            digest: string;
        };
        Averages: {
            count: number;
            /** @description 1 to 5, one decimal. */
            attitude: number;
            efficiency: number;
            resolution: number;
            /** @description Share of those who felt pressed, in per cent, and of those who were not sure. */
            pressedPercent: number;
            unsurePercent: number;
        };
        BeginConfirmationDto: {
            /** Format: uuid */
            partyId: string;
            /** Format: uuid */
            courtId: string;
            /**
             * @description Needed where no court had invited the mediation (CPL 205(2)).
             * @enum {string}
             */
            ground?: "PARTY_DOMICILE" | "OBJECT_PLACE" | "BODY_SEAT";
        };
        BodySuggestions: {
            ranked: {
                bodyId: string;
                name: string;
                charges: boolean;
                points: number;
                reasons: {
                    code: string;
                    points: number;
                }[];
            }[];
            excluded: {
                bodyId: string;
                rule: string;
                basis: string;
            }[];
        };
        CalendarDayDto: {
            /** Format: date */
            date: string;
            name: string;
            off: boolean;
        };
        CalendarYearDto: {
            /** @description Addresses of the State Council's notices. */
            papers: string[];
            days: components["schemas"]["CalendarDayDto"][];
        };
        CancelSessionDto: {
            /** @enum {string} */
            reasonCode: "PARTY_CANNOT_ATTEND" | "MEDIATOR_CANNOT_ATTEND" | "TECHNICAL" | "SETTLED_BEFORE" | "MEDIATION_ENDED" | "ENTERED_BY_MISTAKE";
        };
        CarryDto: {
            /**
             * Format: uuid
             * @description Where they are to be heard.
             */
            placeId: string;
        };
        CaucusNoteDto: {
            words: string;
        };
        ChangePreview: {
            code: string;
            /** @description Running clocks of this code that were looked at. */
            running: number;
            /** @description More run than were looked at; the counts are of those looked at. */
            partial: boolean;
            changed: number;
            earlier: number;
            later: number;
            /** @description Would have run out already. */
            overdue: number;
            /** @description Dates only: whose clocks they are is not said. */
            sample: components["schemas"]["MovedDay"][];
        };
        ChoiceAnswer: {
            choiceToken: string;
            persons: components["schemas"]["PersonChoice"][];
        };
        ChoiceBody: {
            choiceToken: string;
        };
        ChooseBodyDto: {
            /** Format: uuid */
            partyId: string;
            /** Format: uuid */
            bodyId: string;
        };
        ChooseMediatorDto: {
            /** Format: uuid */
            partyId: string;
            /** Format: uuid */
            mediatorId: string;
        };
        ClaimAnswersDto: {
            /** @enum {string} */
            kind?: "PAY" | "ACT" | "STOP" | "APOLOGISE" | "RETURN" | "STATUS" | "TITLE" | "OTHER";
            amountFen?: number;
            words?: string;
            against?: number[];
        };
        ClaimDto: {
            /** @enum {string} */
            kind: "PAY" | "ACT" | "STOP" | "APOLOGISE" | "RETURN" | "STATUS" | "TITLE" | "OTHER";
            amountFen?: number;
            words: string;
            by: string[];
            against: string[];
        };
        ClaimantDto: {
            /** Format: uuid */
            partyId: string;
        };
        ClearFlagDto: {
            /** @enum {string} */
            reasonCode: "NOT_CONFIRMED" | "RESOLVED" | "SAFEGUARDS_IN_PLACE" | "ENTERED_BY_MISTAKE";
        };
        CodeInWords: {
            code: string;
            /** @description In the caller's language. */
            sentence: string;
            /** @description Legal basis, or `platform`; null where the code needs none. */
            basis: null | string;
            /** @description The code alone does not say it: words are needed beside it. */
            noteRequired: boolean;
            /** @description Gate of screening a reason belongs to. */
            gate: null | string;
        };
        CodeSet: {
            set: string;
            codes: components["schemas"]["CodeInWords"][];
        };
        CommandAnswer: {
            disputeId: string;
            version: number;
            state: string;
            result?: unknown;
        };
        ComplaintCorrectionDto: {
            field: string;
            text: string;
        };
        ComplaintDefectDto: {
            field: string;
            what: string;
            howToFix: string;
        };
        ComplaintNotice: {
            defects: components["schemas"]["ToldDefect"][];
            contact: string;
            /** @description Calendar days. */
            termDays: number;
        };
        CompleteTriageDto: {
            /** @enum {string} */
            track: "SELF" | "PRE_FILING" | "POST_FILING" | "IN_TRIAL";
            /** @enum {string} */
            procedure?: "ORDINARY" | "SUMMARY" | "SMALL";
        };
        ConcludeComplaintDto: {
            /** @enum {string} */
            how: "SUIT_WITHDRAWN" | "MEDIATION_PAPER" | "OTHER_WAY";
        };
        ConcludeConsentDto: {
            /** @description Go on without these, who refused or could not be reached; their part goes on by itself later. */
            proceedWithout?: string[];
        };
        ConductDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            code: "ABSENT_WITHOUT_NOTICE" | "CAME_LATE" | "LEFT_EARLY" | "PAPERS_NOT_BROUGHT" | "DISTURBED_ORDER" | "FALSE_STATEMENT";
            note?: string;
        };
        ConfirmMinutesDto: {
            /** Format: uuid */
            partyId: string;
            /** @description The draft that was read. */
            draft: number;
        };
        ConfirmPerformanceDto: {
            /** Format: uuid */
            partyId: string;
        };
        ConfirmationBody: {
            otp: string;
        };
        ConsentText: {
            /** @enum {string} */
            scope: "BODY" | "CAUCUS" | "DATA" | "EXTENSION" | "E_DELIVERY" | "HELPER" | "MEDIATION" | "MEDIATOR" | "ONLINE" | "RECORDING" | "UNDISPUTED_FACTS";
            /** @description Nobody is mediated with without it. */
            needed: boolean;
            question: string;
            meaning: string;
            ifYes: string;
            /** @description What happens on no; both answers have equal weight. */
            ifNo: string;
            basis: string;
        };
        ConsentTextsTold: {
            /** @description Send it along with the answer as `textVersion`. */
            version: string;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /** @description That every consent can be taken back. */
            withdrawal: string;
            items: components["schemas"]["ConsentText"][];
        };
        Contact: {
            /** @enum {string} */
            role: "BODY" | "COURT" | "MEDIATOR";
            name: string;
            /** @description The office's number, never a person's own. */
            phone: null | string;
        };
        ContactAttemptDto: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            channel: "PHONE" | "SMS" | "POST" | "VISIT" | "PLATFORM" | "E_MAIL";
        };
        CorrectComplaintDto: {
            /** Format: uuid */
            partyId: string;
            corrections: components["schemas"]["ComplaintCorrectionDto"][];
        };
        CorrectDto: {
            /** Format: uuid */
            partyId: string;
            corrections: components["schemas"]["CorrectionDto"][];
        };
        CorrectPartyDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            role?: "APPLICANT" | "RESPONDENT" | "THIRD_PARTY" | "GUARANTOR" | "INTERESTED";
            person?: components["schemas"]["PersonDto"];
            organisationName?: string;
            /** @enum {string} */
            capacity?: "FULL" | "LIMITED" | "NONE";
            /** @description The party should not be in the dispute at all. */
            remove?: boolean;
            /** @enum {string} */
            reasonCode: "WRONG_PERSON" | "WRONG_ROLE" | "MISSPELT" | "NOT_INVOLVED" | "CAPACITY_CHANGED";
        };
        CorrectionDto: {
            field: string;
            text: string;
        };
        Counted: {
            /** @description Null counts what has none yet. */
            code: null | string;
            name: string;
            count: number;
        };
        CourtFeedback: {
            courtId: string;
            court: string;
            /** @description Absent while there are too few to hide who gave them. */
            averages?: components["schemas"]["Averages"];
        };
        DecideConfirmationDto: {
            /** @enum {string} */
            result: "VALID" | "DISMISSED";
            /** @description All parties came together to verify (CPL-I 356). */
            heardTogether: boolean;
            /** @enum {string} */
            groundCode?: "MANDATORY_LAW" | "HARMS_OTHERS" | "PUBLIC_ORDER" | "NOT_VOLUNTARY" | "UNCLEAR" | "OTHER";
            note?: string;
        };
        DecideGateDto: {
            /** @enum {string} */
            gate: "G1_SUBJECT" | "G2_JURISDICTION" | "G3_SUITABILITY" | "G4_CONSENT";
            /** @enum {string} */
            result: "PASS" | "STOP";
            /**
             * @description Which of the gate's reasons stops the matter; nothing where it passes.
             * @enum {string}
             */
            reasonCode?: "NOT_CIVIL" | "ADMIN_MATTER" | "ARB_CLAUSE" | "LABOUR_ARB_FIRST" | "OTHER_ORGAN_FIRST" | "ALREADY_DECIDED" | "BARRED_PERIOD" | "WRONG_COURT" | "WRONG_COURT_LEVEL" | "OTHER_COURTS_MEDIATOR" | "REFUSED" | "UNREACHABLE" | "UNSUITABLE_SPECIAL_PROCEDURE" | "UNSUITABLE_PAYMENT_ORDER" | "UNSUITABLE_PUBLIC_SUMMONS" | "UNSUITABLE_STATUS" | "UNSUITABLE_BY_NATURE" | "UNSUITABLE_PARTY_REFUSES" | "UNSUITABLE_PUBLIC_NOTICE_ONLY" | "UNSUITABLE_URGENT_MEASURE" | "UNSUITABLE_SUSPECTED_FALSE_OR_CRIME" | "UNSUITABLE_TITLE_DECLARATION" | "UNSUITABLE_PUBLIC_INTEREST" | "UNSUITABLE_NO_GUARDIAN" | "UNSUITABLE_VIOLENCE_RISK" | "UNSUITABLE_TEST_CASE" | "UNSUITABLE_FAILED_RECENTLY";
            note?: string;
            /**
             * @description Needed from the second decision on the same gate on.
             * @enum {string}
             */
            correctionReason?: "WRONG_PARTY" | "WRONG_LANE" | "WRONG_GATE" | "WRONG_CAUSE" | "WRONG_COURT" | "WRONG_FLAG" | "NEW_FACTS";
        };
        DeclineReferralDto: {
            /** @enum {string} */
            reasonCode: "OUTSIDE_CHARTER" | "BEYOND_SKILL" | "OTHER_UNSUITABLE";
            note?: string;
        };
        DefectDto: {
            field: string;
            what: string;
            howToFix: string;
        };
        DeletionCertificate: {
            /** @description Signing key of the house; its public half outlives it. */
            signedBy: string;
            /** @description Ed25519, base64url. */
            signature: string;
            placeId: string;
            roomId: string;
            disputeId: string;
            /** @description Every key under which words of the place lie. */
            keyIds: string[];
            messages: number;
            /** @description RFC 3339. */
            destroyedAt: string;
        };
        DemoAccountSeen: {
            account: string;
            password: string;
            role: string;
            name: string;
            organisation: string;
            otp: string;
        };
        DemoClockDto: {
            /** Format: date-time */
            now?: string;
            advance?: string;
        };
        DemoMessage: {
            id: string;
            at: string;
            phone: string;
            text: string;
        };
        DescribeDto: {
            narrative?: string;
            causeCode?: string;
        };
        DisclosureAnswerDto: {
            /** Format: uuid */
            partyId: string;
            agrees: boolean;
        };
        DisclosureDto: {
            hasRelation: boolean;
            /** @description What relation; needed where there is one. */
            about?: string;
        };
        DisputeDetail: {
            parties: components["schemas"]["ToldParty"][];
            claims: components["schemas"]["ToldClaim"][];
            allowedActions: components["schemas"]["AllowedAction"][];
            /** @description What happens next for the viewer's party: one sentence, one button, one date, one person; null for staff. */
            next: null | components["schemas"]["NextStep"];
            /** @description Whom to call. */
            contacts: components["schemas"]["Contact"][];
            clocks: components["schemas"]["ExplainedClock"][];
            timeline: components["schemas"]["TimelineEntry"][];
            /**
             * @description Number of the newest event this answer is sure to hold: the live line is asked for what came after it. Of those on
             *     the timeline, so that nobody can tell from it that something else has happened.
             */
            seq: number;
            id: string;
            reference: string;
            /** @description Phase of the spine. */
            state: string;
            /** @description Also the `ETag`. */
            version: number;
            courtId: string;
            channel: string;
            track: ("IN_TRIAL" | "POST_FILING" | "PRE_FILING" | "SELF") | null;
            procedure: null | string;
            asComplaint: boolean;
            causeVersion: string;
            causeCode: string;
            /** @description A working mark; null for parties. */
            lane: null | string;
            /** @description Why a choice of what follows is needed, while in `choosingNext`. */
            nextReason: null | string;
            /** Format: date-time */
            phaseSince: string;
            submittedAt: null | string;
            receiptNumber: null | string;
            closedAt: null | string;
            closedWhy: null | string;
            /** @description The dispute this one was split off from. */
            parentId: null | string;
            final: boolean;
            /** @description Somebody at the desk works on it until then. */
            held: null | {
                /** Format: date-time */
                until: string;
                byMe: boolean;
            };
            amountFen: null | number;
            /** @description What happened, in the person's own words, where the viewer may read the complaint. */
            narrative?: string;
            appointments: components["schemas"]["ToldAppointment"][];
            complaint: null | components["schemas"]["ToldComplaint"];
            confirmations: components["schemas"]["ToldConfirmation"][];
            consents: components["schemas"]["ToldConsents"];
            feedback: components["schemas"]["ToldFeedback"];
            files: components["schemas"]["ToldFiles"];
            handOvers: null | components["schemas"]["ToldHandOvers"];
            mediation: components["schemas"]["ToldMediation"];
            questions: components["schemas"]["ToldQuestions"];
            referrals: components["schemas"]["ToldReferrals"];
            settlements: components["schemas"]["ToldSettlement"][];
            triage: components["schemas"]["ToldTriage"];
            writtenTurns: components["schemas"]["ToldOwnTurns"];
        };
        DisputePath: {
            done: components["schemas"]["PassedPhase"][];
            now: components["schemas"]["PresentPhase"];
            canFollow: components["schemas"]["PossiblePhase"][];
            /** @description The usual way from here to the end; empty off it. */
            usually: components["schemas"]["PathPhase"][];
        };
        Draft: {
            id: string;
            /** @description Send it along with the next save. */
            version: number;
            /** @description Once handed in: the dispute it became; the answers are there then. */
            disputeId: null | string;
            answers: components["schemas"]["DraftAnswers"];
            missing: components["schemas"]["MissingAnswer"][];
            /** @description Nothing that is needed is missing. */
            ready: boolean;
            createdAt: string;
            savedAt: string;
        };
        DraftAnswers: {
            /** @description The page somebody was on, in the words of the client; given back as it came. */
            step?: string;
            /** @description Whose desk is to receive it. */
            courtId?: string;
            /** @description To be registered by the court as well, not mediated only (CPL 126). */
            asComplaint?: boolean;
            causeCode?: string;
            story?: string;
            applicant?: components["schemas"]["ToldPersonAnswers"];
            respondents?: components["schemas"]["ToldPersonAnswers"][];
            claims?: components["schemas"]["ToldClaimAnswers"][];
        };
        DraftAnswersDto: {
            /** @description The page somebody was on; given back as it came. */
            step?: string;
            /** Format: uuid */
            courtId?: string;
            /** @description To be registered by the court as well, not mediated only. */
            asComplaint?: boolean;
            causeCode?: string;
            story?: string;
            applicant?: components["schemas"]["PersonAnswersDto"];
            respondents?: components["schemas"]["PersonAnswersDto"][];
            claims?: components["schemas"]["ClaimAnswersDto"][];
        };
        DraftSettlementDto: {
            /**
             * Format: uuid
             * @description The agreement in force that this one takes the place of.
             */
            replaces?: string;
            claimIds: string[];
            partyIds: string[];
            /** @enum {string} */
            form: "WRITTEN" | "ORAL";
            mainFacts?: string;
            terms: components["schemas"]["TermDto"][];
        };
        EffectivePolicies: {
            courtId: string;
            /** @description The code the court's decisions are filed under; a tribunal without one follows its court. */
            courtCode: null | string;
            items: components["schemas"]["ToldPolicy"][];
        };
        EndMandateDto: {
            /** Format: uuid */
            mandateId: string;
        };
        EndingDto: {
            /** @enum {string} */
            code: "AGREED" | "RECONCILED_WITHDRAWN" | "UNREACHABLE_IN_TERM" | "PARTY_REFUSED" | "GAP_TOO_WIDE" | "TERM_EXPIRED_NO_EXTENSION" | "SIGNATURE_REFUSED" | "OTHER_OBSTACLE" | "SUSPECTED_FALSE" | "OUT_OF_SCOPE_FOUND" | "DUPLICATE_FORUM";
            note?: string;
        };
        Enrolment: {
            secret: string;
            /** @description For a QR code. */
            uri: string;
        };
        EnrolmentBody: {
            password: string;
        };
        ExcludedDaysDto: {
            /**
             * Format: date
             * @description First day that does not count.
             */
            from: string;
            /**
             * Format: date
             * @description First day that counts again.
             */
            to: string;
        };
        Exclusion: {
            from: string;
            /** @description Absent while the reason still lasts (an appraisal that is not back yet): the term stands still. */
            to?: string;
        };
        ExplainedClock: {
            id: string;
            code: string;
            name: string;
            basis: string;
            subject: {
                type: string;
                id: string;
            };
            startedAt: string;
            unit: string;
            term: number;
            exclusions: components["schemas"]["Exclusion"][];
            extensionDays: number;
            dueDate: null | string;
            dueAt: null | string;
            provisional: boolean;
            /** @enum {string} */
            status: "expired" | "running" | "stopped" | "superseded";
            steps: string[];
            onExpiry: string;
            ruleVersion: number;
            calendarVersion: string;
        };
        ExtendReviewDto: {
            days: number;
        };
        ExtensionAnswerDto: {
            /** Format: uuid */
            partyId: string;
            agrees: boolean;
        };
        ExtensionDto: {
            days: number;
        };
        FactsDto: {
            facts: string[];
        };
        FeltPressed: {
            disputeId: string;
            reference: string;
            ratedAt: string;
            /** @description What the person added; who it was is not told. */
            words: null | string;
        };
        FindUnsuitableDto: {
            /** @enum {string} */
            reasonCode: "NOT_CIVIL" | "ADMIN_MATTER" | "ARB_CLAUSE" | "LABOUR_ARB_FIRST" | "OTHER_ORGAN_FIRST" | "ALREADY_DECIDED" | "BARRED_PERIOD" | "WRONG_COURT" | "WRONG_COURT_LEVEL" | "OTHER_COURTS_MEDIATOR" | "REFUSED" | "UNREACHABLE" | "UNSUITABLE_SPECIAL_PROCEDURE" | "UNSUITABLE_PAYMENT_ORDER" | "UNSUITABLE_PUBLIC_SUMMONS" | "UNSUITABLE_STATUS" | "UNSUITABLE_BY_NATURE" | "UNSUITABLE_PARTY_REFUSES" | "UNSUITABLE_PUBLIC_NOTICE_ONLY" | "UNSUITABLE_URGENT_MEASURE" | "UNSUITABLE_SUSPECTED_FALSE_OR_CRIME" | "UNSUITABLE_TITLE_DECLARATION" | "UNSUITABLE_PUBLIC_INTEREST" | "UNSUITABLE_NO_GUARDIAN" | "UNSUITABLE_VIOLENCE_RISK" | "UNSUITABLE_TEST_CASE" | "UNSUITABLE_FAILED_RECENTLY";
        };
        GiveTurnDto: {
            /**
             * Format: uuid
             * @description One person; absent: the side.
             */
            personId?: string;
            /** @description Everybody of one side, as the room names sides. */
            side?: string;
            minutes: number;
        };
        GiveWrittenTurnDto: {
            /** @description Who is to write. */
            partyIds: string[];
            /** @description Days they have for it; absent: as many as is usual. */
            days?: number;
            /** @description What is asked; everybody in the joint room reads it. */
            question?: string;
        };
        GrantHopsDto: {
            hops: number;
        };
        GrantWordsDto: {
            /** @description Number of one's own message. */
            seq: number;
            /** @description Exactly as they were said: the message, or a part of it. */
            words: string;
            /** @description Parties to whom they may be carried. */
            toPartyIds: string[];
        };
        HandInDraftDto: {
            version: number;
            /** @description False opens the dispute without handing it in, so that papers can be added before; true unless said. */
            handIn?: boolean;
        };
        HandedInDraft: {
            reference: string;
            /** @description Ids by the keys `a1`, `r1`, `r2` … */
            parties: {
                [key: string]: string;
            };
            /** @description Absent when it was opened without handing it in. */
            receiptNumber?: string;
            receivedAt?: string;
        };
        HelperLetIn: {
            /** @description By it the help is ended. */
            mandateId: string;
            joinCodeId: string;
            /** @description As it is read out, `34A7-PQRT`. */
            code: string;
            link: string;
            /** @description The link as an SVG picture, for a printed letter or a screen held out. */
            qr: string;
            expiresAt: string;
        };
        HouseSeen: {
            /** @enum {string} */
            mode: "demo" | "production";
            /** @description The court, or the platform where it serves several. */
            courtName: string;
            /** @description Somebody answers who can help; absent where the house has not said one. */
            phone?: string;
            /** @description The house's own time; a demo's clock may have been moved. */
            now: string;
        };
        IdentityCheckBody: {
            /** Format: uuid */
            disputeId: string;
            /** @enum {string} */
            how: "ID_CARD_SEEN" | "VIDEO_WITH_ID_CARD" | "KNOWN_IN_PERSON" | "OTHER_PAPER_SEEN";
        };
        IdentityCheckDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            how: "ID_CARD_SEEN" | "ONLINE_COMPARISON" | "KNOWN_TO_COURT" | "LICENCE_SEEN";
        };
        InsistDto: {
            /** Format: uuid */
            partyId: string;
            /**
             * @description The person was told what filing means now, and that it is theirs to choose at any time.
             * @constant
             */
            understood: true;
        };
        Insisted: {
            disputeId: string;
            complaintId: string;
            /** @enum {string} */
            effect: "LODGE" | "REGISTER" | "RULE" | "SUE" | "TO_JUDGE" | "TO_TRIAL";
            /**
             * @description An agreement binds the parties; the court will hold them to it (TY 25).
             * @constant
             */
            warning?: "TY25";
        };
        Instalment: {
            dueDate: string;
            amountFen: number;
        };
        InstalmentDto: {
            dueDate: string;
            amountFen: number;
        };
        InvitationDto: {
            code?: string;
        };
        InvitationLetter: {
            reference: string;
            /** @description Of the person it is for, surname only: several people may share a telephone. */
            to: string;
            /** @description On which side that person stands: `RESPONDENT`, `APPLICANT`, … */
            role: string;
            /** @description Whom that person is asked to help, where they are asked for no more than that. */
            helps: null | string;
            /** @description Who asks: organisations by their name, people by their surname. */
            askedBy: string[];
            about: string;
            court: components["schemas"]["LetterHead"];
            /** @description The body that has the matter, where one has. */
            body: null | components["schemas"]["LetterHead"];
            voluntary: string;
            ifNothing: string;
            verify: string;
            /** @description The last four digits of the person's telephone let them answer; without a known one only the counter does. */
            canAnswerHere: boolean;
            expiresAt: string;
        };
        JoinBody: {
            code: string;
            phoneLast4?: string;
        };
        JoinCodeDto: {
            /** Format: uuid */
            partyId: string;
            /**
             * Format: uuid
             * @description Who acts for the party; absent: the party itself.
             */
            personId?: string;
        };
        JoinCodeIssued: {
            joinCodeId: string;
            /** @description As it is read out, `34A7-PQRT`. */
            code: string;
            link: string;
            /** @description The link as an SVG picture, for a printed letter or a screen held out. */
            qr: string;
            expiresAt: string;
        };
        JoinConfirmationDto: {
            /** Format: uuid */
            partyId: string;
        };
        KeptEntry: {
            id: string;
            name: string;
            state: string;
            version: number;
            qualified: boolean;
            listedUntil: null | string;
            capacity: number;
            /** @description What this person can do with it now, by the last part of the address: `warn`. */
            steps: string[];
        };
        KeptFilter: {
            /** @enum {string} */
            sort?: "changed" | "due" | "received";
            q?: string;
            state?: string[];
            lane?: string;
            /** @enum {string} */
            holder?: "me" | "nobody" | "others";
            track?: string;
            cause?: string;
            body?: string;
            flag?: string;
            dueBefore?: string;
            dueAfter?: string;
            overdue?: boolean;
        };
        LaneProposal: {
            score: number;
            lane: string;
        };
        LayFileDto: {
            /**
             * Format: uuid
             * @description A file of this matter that everybody in the place may read.
             */
            fileId: string;
        };
        LedgerEntry: {
            /** @enum {string} */
            kind: "court" | "desk" | "mediation";
            days: number;
            thresholdDays: number;
            reasons: {
                /** @enum {string} */
                code: "CLOCK_STANDS_STILL" | "EXTENDED" | "MUST_REGISTER" | "NOBODY_HOLDS_IT" | "NO_CLOCK" | "TIME_EXCLUDED" | "WORKED_ON";
                sentence: string;
            }[];
            dispute: components["schemas"]["ListedDispute"];
        };
        LetInHelperDto: {
            /**
             * Format: uuid
             * @description The party that is helped.
             */
            partyId: string;
            /** @description Who helps; with a telephone its last four digits let them type too, else they only see. */
            person: components["schemas"]["PersonDto"];
            /** @description The text the party had before it (`HELPER` of `GET /consent-texts`). */
            textVersion: string;
        };
        LetterHead: {
            name: string;
            phone: null | string;
        };
        Listed: {
            id: string;
            version: number;
            state: string;
        };
        ListedCause: {
            version: string;
            code: string;
            name: string;
            level: number;
            parent: null | string;
            /** @description Names from the part down, so that equal words in different places can be told apart. */
            path: string[];
            /** @description Only a cause of the third or fourth level can be chosen. */
            choosable: boolean;
            hasChildren: boolean;
            field: null | string;
        };
        ListedClock: {
            code: string;
            name: string;
            dueAt: string;
            dueDate: null | string;
            basis: string;
            /** @description The last step of the count: until when, in words. */
            sentence: string;
            /** @description What happens when it runs out. */
            onExpiry: string;
            provisional: boolean;
            overdue: boolean;
        };
        ListedDispute: {
            id: string;
            reference: string;
            state: string;
            version: number;
            track: null | string;
            /** @description A working mark; null for parties. */
            lane: null | string;
            courtId: string;
            cause: {
                version: string;
                code: string;
                name: string;
            };
            /** @description First sentence of what happened, where the viewer may read it. */
            gist: null | string;
            amountFen: null | number;
            /** @description Nobody, where the viewer may not know who is in it. */
            parties: components["schemas"]["ListedParty"][];
            /** @description Risk flags that stand; null for whom they are not meant. */
            flags: null | string[];
            holder: null | components["schemas"]["ListedHolder"];
            body: null | {
                id: string;
                name: string;
            };
            nearestClock: null | components["schemas"]["ListedClock"];
            /** @description The seven days ran out and the complaint is not decided; only registering remains. */
            mustRegister: boolean;
            phaseSince: string;
            receivedAt: string;
            submittedAt: null | string;
            /** @description The dispute this one was split off from. */
            parentId: null | string;
        };
        ListedDraft: {
            id: string;
            version: number;
            disputeId: null | string;
            /** @description How the story begins. */
            gist: string;
            ready: boolean;
            savedAt: string;
        };
        ListedHolder: {
            me: boolean;
            /** @description For staff. */
            name: null | string;
            /** @description When the lease ends. */
            until: string;
        };
        ListedParty: {
            /** @enum {string} */
            role: "APPLICANT" | "GUARANTOR" | "INTERESTED" | "RESPONDENT" | "THIRD_PARTY";
            /** @description Masked; of a legal person or organisation, its public name. */
            name: string;
            /** @description The viewer is this party or acts for it. */
            own: boolean;
        };
        ListedYear: {
            year: number;
            /** @description Days that differ from the ordinary week. */
            days: {
                date: string;
                name: string;
                off: boolean;
            }[];
            /** @description Addresses of the notices. */
            papers: string[];
            /** @description An administrator entered it here; else it came with the program. */
            loadedHere: boolean;
        };
        ListingTermDto: {
            /** @description Last day on the roster. */
            until: string;
        };
        LoginBody: {
            account: string;
            password: string;
            otp?: string;
        };
        MadeAccount: {
            accountId: string;
            personId: string;
        };
        MakeOfferDto: {
            /**
             * Format: uuid
             * @description For whom; absent: the mediator's proposal.
             */
            partyId?: string;
            toPartyIds: string[];
            /** @description Holds only when everybody accepts; otherwise those who do settle among themselves. */
            needsAll: boolean;
            terms: components["schemas"]["TermDto"][];
            conditions?: string;
            /**
             * Format: uuid
             * @description The offer it answers; that one is declined by it.
             */
            inReplyTo?: string;
            /**
             * Format: date-time
             * @description Until when it can be accepted; absent: as long as is usual.
             */
            expiresAt?: string;
        };
        MandateDto: {
            /** Format: uuid */
            partyId: string;
            person: components["schemas"]["PersonDto"];
            /** @enum {string} */
            kind: "AGENT" | "GUARDIAN" | "REPRESENTATIVE" | "HELPER";
            /** @enum {string} */
            authority: "GENERAL" | "SPECIAL";
            powers: ("ADMIT" | "WAIVE" | "CHANGE_CLAIMS" | "SETTLE" | "COUNTERCLAIM" | "APPEAL")[];
            limitFen?: number;
            /** @description How long it holds, in days; absent: until it is ended. */
            validDays?: number;
        };
        MarkDefaultDto: {
            /**
             * Format: uuid
             * @description Absent when the body that follows performance says so.
             */
            partyId?: string;
        };
        MinutesDto: {
            words: string;
        };
        MissingAnswer: {
            /** @description Where in the answers, e.g. `respondents[0].name`. */
            field: string;
            code: string;
            sentence: string;
            /** @description Without it the matter cannot be handed in; else it only helps. */
            needed: boolean;
        };
        MoveDto: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            placeId: string;
        };
        MovedDay: {
            startedAt: string;
            from: null | string;
            to: null | string;
        };
        MovesDto: {
            moves: components["schemas"]["MoveDto"][];
        };
        NameMediatorDto: {
            /** Format: uuid */
            mediatorId: string;
            /** @enum {string} */
            reasonCode: "FIELD" | "LANGUAGE" | "NEARNESS" | "CAPACITY" | "ONLY_SUITABLE";
        };
        NextAction: {
            action: string;
            method: string;
            href: string;
        };
        NextStep: {
            code: string;
            sentence: string;
            /** @description The party it concerns, for people who stand for several. */
            partyId: string;
            /** @description The button; absent where others act, or where this person may not. */
            action?: components["schemas"]["NextAction"];
            /** @description The button that would be there if it were sure enough who this person is. */
            closed?: components["schemas"]["NextAction"];
            dueAt?: string;
            dueDate?: string;
            /** @description Why that date, in one sentence. */
            whyDate?: string;
            /** @description The law a clock rests on, in the house's short form. */
            whyBasis?: string;
            who: components["schemas"]["Contact"];
        };
        NotePreservationDto: {
            /** Format: date-time */
            takenAt: string;
        };
        NoteReceiptDto: {
            /** Format: uuid */
            partyId: string;
            digest: string;
            /** Format: date-time */
            receivedAt: string;
        };
        NoteRulingReceiptDto: {
            /** Format: uuid */
            partyId: string;
            /** Format: date-time */
            receivedAt: string;
        };
        NoteUnreachableDto: {
            /** Format: uuid */
            partyId: string;
            attempts: components["schemas"]["ContactAttemptDto"][];
        };
        NothingDto: Record<string, never>;
        NoticeComplaintDto: {
            defects: components["schemas"]["ComplaintDefectDto"][];
            termDays: number;
            contact: string;
        };
        NoticeCorrectionDto: {
            defects: components["schemas"]["DefectDto"][];
            /** @description Calendar days (LA 7 leaves the term to the court). */
            termDays: number;
            /** @description Whom to ask, and how. */
            contact: string;
        };
        OfferReferralDto: {
            /** Format: uuid */
            bodyId: string;
            /** @enum {string} */
            reasonCode: "PARTIES_CHOICE" | "FIELD" | "NEARNESS" | "LANGUAGE" | "CAPACITY" | "EARLIER_WORK" | "ONLY_SUITABLE";
            /** @enum {string} */
            chosenBy: "OFFICER" | "PARTIES";
            note?: string;
        };
        OpenCaucusDto: {
            /** @description Whom the caucus is for. */
            partyIds: string[];
        };
        OpenDisputeDto: {
            /**
             * Format: uuid
             * @description The court, tribunal or centre whose desk receives it.
             */
            courtId: string;
            /** @enum {string} */
            channel: "WEB" | "MINI_PROGRAM" | "COUNTER" | "ACCESS_POINT" | "HOTLINE" | "CENTRE" | "PARTNER" | "AGENCY";
            /** @description Handed in as a complaint: the 7-day clock (CPL 126) starts with the receipt. */
            asComplaint: boolean;
            causeCode: string;
            narrative: string;
            parties: components["schemas"]["PartyDto"][];
            claims: components["schemas"]["ClaimDto"][];
        };
        OpenElementDto: {
            /** @description Of the list for this kind of matter; otherwise `label`. */
            code?: string;
            /** @description In own words. */
            label?: string;
            /** @description What is so, in a few words. */
            value: string;
            /**
             * @description Who says so: a party's statement, a paper, or the mediator.
             * @enum {string}
             */
            sourceCode: "STATEMENT" | "FILE" | "MEDIATOR";
            /**
             * Format: uuid
             * @description Whose statement it is.
             */
            partyId?: string;
            /** @description Which paper it stands in. */
            reference?: string;
        };
        OpenElementsDto: {
            elements: components["schemas"]["OpenElementDto"][];
        };
        OpenRangeDto: {
            /**
             * Format: uuid
             * @description Seals the most they would pay.
             */
            payerPartyId: string;
            /**
             * Format: uuid
             * @description Seals the least they would take.
             */
            payeePartyId: string;
            /** @description Absent: all claims that are open. */
            claimIds?: string[];
            /** @description Whether the midpoint is told where the two overlap; both know it before they seal. */
            revealsMidpoint: boolean;
        };
        OpenSessionDto: {
            presentPartyIds: string[];
        };
        OrganisationBody: {
            /** @enum {string} */
            kind: "PLATFORM" | "COURT" | "TRIBUNAL" | "CENTRE" | "BODY" | "AGENCY" | "VENUE";
            name: string;
            /** Format: uuid */
            parentId: string;
            phone?: string;
            courtCode?: string;
            /** @enum {string} */
            level?: "BASIC" | "INTERMEDIATE" | "HIGH";
        };
        OrganisationChangesBody: {
            name?: string;
            /** @description Under which a court's own policies run; courts and tribunals only. */
            courtCode?: string;
            /**
             * @description Courts only.
             * @enum {string}
             */
            level?: "BASIC" | "INTERMEDIATE" | "HIGH";
        };
        OrganisationPhoneBody: {
            phone: string;
        };
        OrganisationView: {
            id: string;
            kind: string;
            name: string;
            parentId: null | string;
            /** @description Where people call. */
            phone: null | string;
            /** @description Under which a court's own policies run. */
            courtCode: null | string;
            /** @description Of a court. */
            level: ("BASIC" | "HIGH" | "INTERMEDIATE") | null;
            disabled: boolean;
        };
        Overview: {
            at: string;
            /** @description Matters that are not over; drafts are nobody's yet. */
            open: number;
            byState: components["schemas"]["Counted"][];
            byTrack: components["schemas"]["Counted"][];
            byLane: components["schemas"]["Counted"][];
            /** @description By the body that has the matter or was offered it. */
            byBody: components["schemas"]["Counted"][];
            clocks: {
                /** @description Nearest clock ends within this many hours. */
                nearHours: number;
                near: number;
                overdue: number;
                /** @description The seven days of a complaint are over; only registering remains. */
                mustRegister: number;
                nearest: components["schemas"]["ListedDispute"][];
                late: components["schemas"]["ListedDispute"][];
            };
        };
        OwnDispute: {
            id: string;
            reference: string;
            state: string;
            /** @description Where it stands, in words. */
            stateSentence: string;
            final: boolean;
            /** @description What it is about: the name of the cause. */
            about: string;
            /** @description On which side the person stands. */
            roles: string[];
            phaseSince: string;
            next: null | components["schemas"]["NextStep"];
        };
        PartyDto: {
            key: string;
            /** @enum {string} */
            role: "APPLICANT" | "RESPONDENT" | "THIRD_PARTY" | "GUARANTOR" | "INTERESTED";
            /** @enum {string} */
            kind: "NATURAL" | "LEGAL" | "ORGANISATION";
            /** @description The signed-in person is this party. */
            self?: boolean;
            /** @description The natural person, or the one who legally represents the organisation. */
            person?: components["schemas"]["PersonDto"];
            organisationName?: string;
            creditCode?: string;
            /** @enum {string} */
            capacity?: "FULL" | "LIMITED" | "NONE";
            needs?: ("ELDER" | "MINOR" | "DISABLED" | "MIGRANT_WORKER" | "HARDSHIP" | "VETERAN" | "OVERSEAS" | "INTERPRETER")[];
        };
        PartyScope: {
            partyId: string;
            /** @enum {string} */
            scope: "BODY" | "CAUCUS" | "DATA" | "EXTENSION" | "E_DELIVERY" | "MEDIATION" | "MEDIATOR" | "ONLINE" | "RECORDING" | "UNDISPUTED_FACTS";
        };
        PassedPhase: {
            since: string;
            until: string;
            phase: string;
            /** @description Its name in words. */
            name: string;
        };
        PasswordBody: {
            currentPassword: string;
            newPassword: string;
        };
        PathPhase: {
            phase: string;
            /** @description Its name in words. */
            name: string;
        };
        PersonAnswersDto: {
            /** @enum {string} */
            kind?: "NATURAL" | "LEGAL" | "ORGANISATION";
            name?: string;
            organisationName?: string;
            creditCode?: string;
            phone?: string;
            idNumber?: string;
            address?: string;
            needs?: ("ELDER" | "MINOR" | "DISABLED" | "MIGRANT_WORKER" | "HARDSHIP" | "VETERAN" | "OVERSEAS" | "INTERPRETER")[];
            alongside?: boolean;
        };
        PersonChoice: {
            personId: string;
            /** @description Surname only; the holder of the phone is known to share it with these people, so minors are not hidden here. */
            name: string;
        };
        PersonDto: {
            name: string;
            phone?: string;
            idNumber?: string;
            address?: string;
        };
        PhoneChangeBody: {
            phone: string;
            /** @description That came to the new phone. */
            code: string;
            /** @description That came to the old phone. */
            oldCode?: string;
        };
        PhoneChangeCodesBody: {
            phone: string;
            /** @description Then a code goes there too, and the identity check stays good. */
            oldPhoneWorks: boolean;
        };
        PhoneCodeBody: {
            phone: string;
        };
        PhoneLoginBody: {
            phone: string;
            code: string;
        };
        PointDto: {
            /**
             * Format: uuid
             * @description Of a point that is there already; absent: a new one.
             */
            pointId?: string;
            title: string;
        };
        PossiblePhase: {
            /** @description What has to be true first; several ways to the same phase are told one by one. */
            ways: {
                conditions: {
                    rule: string;
                    basis: null | string;
                }[];
            }[];
            phase: string;
            /** @description Its name in words. */
            name: string;
        };
        PrepareHandOverDto: {
            /**
             * Format: uuid
             * @description The claimant acted for; officers leave it out.
             */
            partyId?: string;
            /** @enum {string} */
            exit: "ARBITRATION" | "LABOUR_ARBITRATION" | "LAND_ARBITRATION" | "ADMIN_ADJUDICATION" | "ADMIN_MEDIATION" | "ADMIN_RECONSIDERATION" | "PAYMENT_ORDER" | "NOTARISED_DEBT" | "CRIMINAL_POLICE" | "PETITION" | "FILING";
            claimIds: string[];
            /**
             * Format: uuid
             * @description A body that works on the platform, or the name of one that does not.
             */
            receiverOrganisationId?: string;
            receiverName?: string;
            note?: string;
        };
        Prepared: {
            disputeId: string;
            handOverId: string;
            seal: string;
        };
        PresentPhase: {
            since: string;
            /** @description Standings that can act now; nobody where the matter rests. */
            actors: string[];
            final: boolean;
            phase: string;
            /** @description Its name in words. */
            name: string;
        };
        Preview: {
            code: string;
            name: string;
            basis: string;
            unit: string;
            term: number;
            dueDate: null | string;
            dueAt: null | string;
            provisional: boolean;
            steps: string[];
            onExpiry: string;
            ruleVersion: number;
            calendarVersion: string;
        };
        PreviewChangeDto: {
            code: string;
            /** @description The term that is thought of, in the unit of the rule or the one given here. */
            term: number;
            /** @enum {string} */
            unit?: "minutes" | "hours" | "days" | "workingDays" | "months" | "years";
        };
        PreviewDto: {
            code: string;
            /** @description A day (YYYY-MM-DD) or a moment (ISO 8601) */
            startedAt: string;
            exclusions?: components["schemas"]["ExcludedDaysDto"][];
            extensionDays?: number;
            /** @description Only for terms that an authority sets. */
            termDays?: number;
        };
        PrivateNote: {
            id: string;
            partyId: string;
            /** @enum {string} */
            writtenBy: "MEDIATOR" | "PARTY";
            sessionId: null | string;
            /** Format: date-time */
            writtenAt: string;
            /** @description When nobody can read it any more; null while the attempt lives. */
            shredAt: null | string;
            /** @description Null once its key has been destroyed. */
            words: null | string;
        };
        PrivateNoteDto: {
            /** Format: uuid */
            partyId: string;
            words: string;
        };
        /** @description RFC 9457 problem. `code` is stable; `detail` and `message` are sentences in the caller’s language. */
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            errors: {
                path: string;
                code: string;
                message: string;
            }[];
            traceId: string;
            /** @description The rule that refused (409 workflow.refused). */
            rule?: string;
            /** @description Its legal basis. */
            basis?: string;
            /** @description How what was acted on stands now, for those who may see it (409, 412). */
            current?: {
                version: number;
                state: string;
            };
        };
        ProlongTurnDto: {
            minutes: number;
        };
        ProlongWrittenTurnDto: {
            /** @description So many more. */
            days: number;
        };
        PublicBody: {
            id: string;
            name: string;
            kind: string;
            scope: string;
            fields: string[];
            specialties: string[];
            region: string;
            languages: string[];
            charges: boolean;
            tariff: null | string;
            invitingCourts: string[];
        };
        PublicMediator: {
            id: string;
            name: string;
            bodyIds: string[];
            /** @description Published names of those bodies, in the same order. */
            bodies: string[];
            fields: string[];
            specialties: string[];
            region: string;
            languages: string[];
            origin: string;
            invitingCourts: string[];
            /** @description Matters worked on to their end, whatever the end was. */
            closedMatters: number;
        };
        RaiseFlagDto: {
            /** @enum {string} */
            flag: "MASS" | "FOUR_TYPE" | "FALSE_CLAIM" | "PETITION" | "ESCALATION" | "DV" | "MINOR" | "ELDER" | "DISABLED" | "MIGRANT_WORKER" | "HARDSHIP" | "VETERAN" | "OVERSEAS" | "ABNORMAL_LITIGANT";
            /** @enum {string} */
            reasonCode: "COUNT_OF_PERSONS" | "OFFICER" | "WORDS" | "SELF_REPORT" | "BIRTH_DATE";
            note?: string;
        };
        RateDto: {
            /** Format: uuid */
            partyId: string;
            /** @description How people treated you. */
            attitude: number;
            /** @description How fast it went. */
            efficiency: number;
            /** @description Whether it solved your problem. */
            resolution: number;
            /**
             * @description Did anybody press you to agree?
             * @enum {string}
             */
            pressed: "YES" | "NO" | "UNSURE";
            words?: string;
        };
        ReadBy: {
            placeId: string;
            /** @description Number of the last message each of them has read, highest first; who has read nothing counts as 0. */
            upTo: number[];
        };
        Reading: {
            at: string;
            /** @description `read`, or `unmask` for a particular of a person shown in full: to a party only its own. */
            kind: string;
            action: string;
            /**
             * @description The office or side the reader stood in; parties are told no names of staff.
             * @enum {string}
             */
            by: "PARTY" | "SELF" | "STAFF" | "SYSTEM";
            /** @description Number in the dispute's chain; null while it waits to be sealed. */
            sealedAs: null | number;
        };
        RecallReferralDto: {
            /** @enum {string} */
            reasonCode: "PARTIES_CHOSE_OTHER" | "WRONG_BODY" | "CONSENT_WITHDRAWN" | "INSISTED_ON_FILING" | "DISPUTE_ENDED" | "BODY_SUSPENDED";
            note?: string;
        };
        Receiver: {
            organisationId: string;
            name: string;
        };
        RecordOralDto: {
            /** Format: date-time */
            reachedAt: string;
            heardFrom: string[];
        };
        RecusalDecisionDto: {
            upheld: boolean;
            reason: string;
        };
        RecusalRequestDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            groundCode: "CLOSE_RELATIVE" | "INTEREST" | "OTHER_RELATION" | "EARLIER_ROLE";
        };
        RedirectDto: {
            /** @enum {string} */
            to: "ADMIN_RECONSIDERATION" | "ADMIN_LITIGATION" | "ARBITRATION" | "LABOUR_ARBITRATION" | "LAND_ARBITRATION" | "ADMIN_ADJUDICATION" | "OTHER_COURT" | "OTHER_ORGAN" | "POLICE" | "PETITION";
            /** @enum {string} */
            reasonCode: "NOT_CIVIL" | "ADMIN_MATTER" | "ARB_CLAUSE" | "LABOUR_ARB_FIRST" | "OTHER_ORGAN_FIRST" | "ALREADY_DECIDED" | "BARRED_PERIOD" | "WRONG_COURT" | "WRONG_COURT_LEVEL" | "OTHER_COURTS_MEDIATOR" | "REFUSED" | "UNREACHABLE" | "UNSUITABLE_SPECIAL_PROCEDURE" | "UNSUITABLE_PAYMENT_ORDER" | "UNSUITABLE_PUBLIC_SUMMONS" | "UNSUITABLE_STATUS" | "UNSUITABLE_BY_NATURE" | "UNSUITABLE_PARTY_REFUSES" | "UNSUITABLE_PUBLIC_NOTICE_ONLY" | "UNSUITABLE_URGENT_MEASURE" | "UNSUITABLE_SUSPECTED_FALSE_OR_CRIME" | "UNSUITABLE_TITLE_DECLARATION" | "UNSUITABLE_PUBLIC_INTEREST" | "UNSUITABLE_NO_GUARDIAN" | "UNSUITABLE_VIOLENCE_RISK" | "UNSUITABLE_TEST_CASE" | "UNSUITABLE_FAILED_RECENTLY";
            /** @description Told to the person: which office, where, what to bring. */
            note: string;
        };
        RefuseComplaintDto: {
            /** @enum {string} */
            groundCode: "NO_DIRECT_INTEREST" | "NO_CLEAR_DEFENDANT" | "NO_SPECIFIC_CLAIM" | "ADMIN_LITIGATION" | "ARBITRATION_AGREED" | "OTHER_ORGAN" | "WRONG_COURT" | "ALREADY_DECIDED" | "BARRED_PERIOD" | "DIVORCE_SIX_MONTHS" | "UNLAWFUL_SUIT" | "SOVEREIGNTY" | "STATE_SECURITY" | "NATIONAL_UNITY" | "RELIGIOUS_POLICY" | "NOT_FOR_COURTS";
        };
        RefuseHandOverDto: {
            /** @enum {string} */
            reasonCode: "NO_CLAUSE" | "OUT_OF_SCOPE" | "PAPERS_MISSING" | "LIMITATION_RAISED" | "NOT_SERVABLE" | "OTHER";
        };
        RefuseMediatorDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            reasonCode: "NO_TRUST" | "LANGUAGE" | "EXPERTISE" | "TIME_OR_PLACE" | "CONDUCT" | "OTHER";
        };
        RefuseSignatureDto: {
            /** Format: uuid */
            partyId: string;
        };
        RegisterComplaintDto: {
            /** @description 案号, e.g. （2026）浙0802民初123号. */
            caseNumber: string;
            /** @enum {string} */
            procedure: "ORDINARY" | "SUMMARY" | "SMALL";
        };
        RejectConfirmationDto: {
            /** @enum {string} */
            groundCode: "OUTSIDE_SCOPE" | "WRONG_COURT" | "STATUS" | "OTHER_SPECIAL_PROCEDURE" | "TITLE" | "NOT_JOINT" | "WINDOW_LAPSED" | "NOT_BY_LAWFUL_BODY";
        };
        ReportPerformanceDto: {
            /** Format: uuid */
            partyId: string;
            /** @description What shows that it was done, e.g. the number of a transfer. */
            proofNote?: string;
        };
        ResetBody: {
            password: string;
            secondFactor?: boolean;
        };
        RetryMediationDto: {
            /**
             * Format: uuid
             * @description The claimant acted for; officers leave it out.
             */
            partyId?: string;
        };
        ReturnDto: {
            /** @enum {string} */
            reasonCode: "NOT_CORRECTED" | "NO_DIRECT_INTEREST" | "RESPONDENT_NOT_IDENTIFIABLE" | "NO_SPECIFIC_CLAIM" | "DUPLICATE" | "TAKEN_BACK";
            /**
             * @description Where the person can go with it; the filing desk is always open.
             * @enum {string}
             */
            to: "ARBITRATION" | "LABOUR_ARBITRATION" | "LAND_ARBITRATION" | "ADMIN_ADJUDICATION" | "ADMIN_MEDIATION" | "ADMIN_RECONSIDERATION" | "PAYMENT_ORDER" | "NOTARISED_DEBT" | "CRIMINAL_POLICE" | "PETITION" | "FILING";
            note: string;
        };
        ReturnReferralDto: {
            /** @enum {string} */
            reasonCode: "OUT_OF_CHARTER_FOUND" | "BEYOND_SKILL_FOUND" | "NO_MEDIATOR_AVAILABLE" | "CONFLICT_OF_INTEREST" | "PARTIES_CHOSE_OTHER" | "OTHER_UNSUITABLE";
            note?: string;
        };
        RewordElementDto: {
            /** @description Number of the words that are changed. */
            wording: number;
            /** @description What is so, in a few words. */
            value: string;
            /**
             * @description Who says so: a party's statement, a paper, or the mediator.
             * @enum {string}
             */
            sourceCode: "STATEMENT" | "FILE" | "MEDIATOR";
            /**
             * Format: uuid
             * @description Whose statement it is.
             */
            partyId?: string;
            /** @description Which paper it stands in. */
            reference?: string;
        };
        RightsDto: {
            /** Format: uuid */
            partyId: string;
            textVersion: string;
        };
        Role: {
            code: string;
            zh: string;
            en: string;
            /** @description Kinds of organisation where it may be held. */
            at: ("AGENCY" | "BODY" | "CENTRE" | "COURT" | "PLATFORM" | "TRIBUNAL" | "VENUE")[];
            /**
             * @description Standing in every dispute of the courts below; absent where rights come dispute by dispute, by a grant.
             * @enum {string}
             */
            standing?: "ADMIN" | "AGENCY" | "AGENT" | "AUDITOR" | "AUX_STAFF" | "BODY_CLERK" | "CONFIRMATION_JUDGE" | "COURT_LEADER" | "DIVERSION_OFFICER" | "DPO" | "FILING_CLERK" | "FILING_JUDGE" | "GUARDIAN" | "GUIDE_CLERK" | "HELPER" | "MEDIATION_GUIDE_JUDGE" | "MEDIATOR" | "PARTY" | "TRIAL_JUDGE" | "TRIAL_MGMT";
            /** @description Signing in asks for a one-time password as well. */
            secondFactor: boolean;
            reason: string;
        };
        RoleBody: {
            role: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            until?: string;
        };
        RuleInWords: {
            code: string;
            version: number;
            name: string;
            startsFrom: string;
            basis: string;
            unit: string;
            /** @description Null: set by the authority case by case. */
            term: null | number;
            fixed: boolean;
            exclusions: string[];
            extension: null | {
                agreedBy: string;
                cap: null | string;
            };
            restart: null | string;
            onExpiry: string;
            parts: string[];
            informationOnly: boolean;
            /** @description Whether the platform itself starts clocks of this code. */
            wired: boolean;
        };
        SanctionDto: {
            /** @enum {string} */
            reasonCode: "COERCION" | "UNLAWFUL_MEDIATION" | "GIFTS" | "LEAK" | "REPEATED_REFUSAL" | "NO_LONGER_QUALIFIED" | "AT_OWN_REQUEST" | "OTHER_SERIOUS";
        };
        SaveDraftDto: {
            /** @description The version these answers were written on. */
            version: number;
            /** @description All answers, not only the changed ones. */
            answers: components["schemas"]["DraftAnswersDto"];
        };
        SaveViewDto: {
            name: string;
            /** @enum {string} */
            list: "QUEUE" | "ALL";
            filter: components["schemas"]["ViewFilterDto"];
        };
        SavedDraft: {
            /** @description False: another device has saved since the version sent along. Nothing was overwritten. */
            saved: boolean;
            /** @description As it is stored now. */
            draft: components["schemas"]["Draft"];
            /** @description What was sent and not stored; absent when it was. */
            unsaved?: components["schemas"]["DraftAnswers"];
        };
        SavedView: {
            id: string;
            name: string;
            /** @enum {string} */
            list: "ALL" | "QUEUE";
            filter: components["schemas"]["KeptFilter"];
        };
        SayOfElementDto: {
            /** Format: uuid */
            partyId: string;
            /** @description Number of the words that were read. */
            wording: number;
            /** @enum {string} */
            view: "AGREED" | "DISPUTED" | "UNKNOWN";
            /** @description The party's own version, where it disputes. */
            value?: string;
        };
        ScheduleSessionDto: {
            /** @enum {string} */
            kind: "JOINT" | "CAUCUS" | "ASYNC" | "ON_SITE" | "HYBRID";
            partyIds: string[];
            /** Format: date-time */
            startsAt: string;
            place?: string;
        };
        SealFigureDto: {
            /** Format: uuid */
            partyId: string;
            /** @description Compared once and kept nowhere. */
            figureFen: number;
        };
        SealedPart: {
            name: string;
            digest: string;
        };
        SealedTransfer: {
            packetId: string;
            /** @description SHA-256 over the manifest. */
            seal: string;
            sealedAt: string;
        };
        SeekEnforcementDto: {
            /** Format: uuid */
            partyId: string;
        };
        SessionView: {
            id: string;
            /** @enum {string} */
            kind: "choosing" | "join" | "phone" | "staff";
            createdAt: string;
            lastSeenAt: string;
            userAgent: string;
            current: boolean;
        };
        SetLaneDto: {
            /** @enum {string} */
            lane: "SIMPLE" | "ORDINARY" | "COMPLEX";
            /** @enum {string} */
            reasonCode: "BY_SCORE" | "OFFICER_JUDGEMENT" | "RISK_FLAG" | "PARTIES_ASKED";
            note?: string;
            /** @enum {string} */
            correctionReason?: "WRONG_PARTY" | "WRONG_LANE" | "WRONG_GATE" | "WRONG_CAUSE" | "WRONG_COURT" | "WRONG_FLAG" | "NEW_FACTS";
        };
        SignFactsDto: {
            /** Format: uuid */
            partyId: string;
            digest: string;
        };
        SignSettlementDto: {
            /** Format: uuid */
            partyId: string;
            digest: string;
            /** @enum {string} */
            how: "ONLINE" | "ON_SITE" | "WITNESSED";
            /**
             * Format: uuid
             * @description On paper, noted by staff: whose hand it was, when not the party's own.
             */
            signerPersonId?: string;
        };
        Signed: {
            settlementId: string;
            effective: boolean;
            missing: string[];
        };
        SignedInAnswer: {
            accessToken: string;
            actor: components["schemas"]["ActorView"];
        };
        StartDraftDto: {
            answers?: components["schemas"]["DraftAnswersDto"];
        };
        StatementDto: {
            words: string;
        };
        SuggestedExit: {
            exit: string;
            /** @description Catalogue `codes.exit-hint.<CODE>`. */
            hint: string;
        };
        SupplementConfirmationDto: {
            /** Format: uuid */
            partyId: string;
            note: string;
        };
        SuspicionDecisionDto: {
            /** @enum {string} */
            outcome: "RESUME" | "END" | "POLICE";
            note: string;
        };
        SuspicionDto: {
            note: string;
        };
        TakeElementsDto: {
            /** @description Absent: everything that is agreed. */
            elementIds?: string[];
        };
        TakenKind: {
            type: string;
            endings: string[];
            largestBytes: number;
        };
        Term: {
            ordinal: number;
            /** @enum {string} */
            kind: "ACT" | "APOLOGISE" | "OTHER" | "PAY" | "RETURN" | "STOP";
            claimIds: string[];
            payerPartyId: null | string;
            payeePartyId: null | string;
            /** @description Stands in when the payer does not perform; bound by an own signature only (TJ 9). */
            guarantorPartyId: null | string;
            amountFen: null | number;
            dueDate: null | string;
            instalments: components["schemas"]["Instalment"][];
            /** @enum {string} */
            onDefault: "ALL_DUE" | "COURT_DECIDES" | "NONE" | "PENALTY";
            text: string;
            /** @description Bank account or other place of payment. */
            account: null | string;
        };
        TermDto: {
            /** @enum {string} */
            kind: "PAY" | "ACT" | "STOP" | "APOLOGISE" | "RETURN" | "OTHER";
            /** @description Absent: all claims of the agreement. */
            claimIds?: string[];
            /** Format: uuid */
            payerPartyId?: string;
            /** Format: uuid */
            payeePartyId?: string;
            /** Format: uuid */
            guarantorPartyId?: string;
            amountFen?: number;
            dueDate?: string;
            instalments?: components["schemas"]["InstalmentDto"][];
            /** @enum {string} */
            onDefault?: "NONE" | "PENALTY" | "ALL_DUE" | "COURT_DECIDES";
            text: string;
            account?: string;
        };
        TimelineEntry: {
            at: string;
            code: string;
            sentence: string;
            /** @description `PARTY`, `STAFF` or `SYSTEM`: who acted, never by name. */
            by: string;
            seq: number;
        };
        ToldAct: {
            /** @enum {string} */
            kind: "ACCEPTANCE" | "MEDIATOR_SIGNATURE" | "RECEIPT" | "REFUSAL" | "SEAL" | "SIGNATURE" | "SPOKEN_WORD";
            /** @description A party's id, `mediator` or `seal`. */
            whose: string;
            /** @enum {string} */
            how: "ONLINE" | "ON_SITE" | "WITNESSED";
            /** @description The draft it was made on; only acts on the present draft count. */
            draft: number;
            /** Format: date-time */
            at: string;
        };
        ToldAnswer: {
            partyId: string;
            accepted: boolean;
            /** Format: date-time */
            answeredAt: string;
        };
        ToldAppointment: {
            id: string;
            attemptId: string;
            /** @description 1, then 2 after a party refused the first mediator. */
            ordinal: number;
            /** @enum {string} */
            choice: "appointed" | "joint";
            /** @enum {string} */
            regime: "CONTINUE" | "STEP_DOWN";
            state: string;
            lapsed: boolean;
            courtAsked: boolean;
            mediatorId: null | string;
            namedBy: null | string;
            /** Format: date-time */
            openedAt: string;
            clearedAt: null | string;
            endedAt: null | string;
            endedWhy: null | string;
            /** @description Party → mediator it would like. */
            choices?: {
                [key: string]: string;
            };
            hasRelation?: boolean | null;
            /** @description Party → whether it agrees all the same. */
            answers?: {
                [key: string]: boolean;
            };
            /** @description Code of the set `recusal`. */
            recusalGround?: null | string;
            /** @description What relation, in the mediator's words. */
            about?: string;
            recusalDecision?: string;
        };
        ToldAttempt: {
            id: string;
            ordinal: number;
            track: string;
            /** @description For parties `suspended` stands for every rest, whatever its cause. */
            state: string;
            partyIds: string[];
            bodyId: null | string;
            /** Format: date-time */
            openedAt: string;
            termStartedAt: null | string;
            extensionDays: number;
            /** @description Asked for and not decided yet; for those inside and the desk. */
            moreTime?: components["schemas"]["ToldMoreTime"];
            endedAt: null | string;
            /** @description Code of the set `end-code`. */
            endCode: null | string;
            endNote?: string;
        };
        ToldAttendance: {
            partyId: string;
            /** @enum {string} */
            attendance: "ABSENT" | "EXPECTED" | "LATE" | "LEFT_EARLY" | "PRESENT";
            rightsReadAt: null | string;
        };
        ToldClaim: {
            id: string;
            ordinal: number;
            /** @enum {string} */
            kind: "ACT" | "APOLOGISE" | "OTHER" | "PAY" | "RETURN" | "STATUS" | "STOP" | "TITLE";
            /** @enum {string} */
            state: "CARVED_OUT" | "OPEN" | "SETTLED" | "WITHDRAWN";
            amountFen: null | number;
            byPartyIds: string[];
            againstPartyIds: string[];
            /** @description In the claimant's words, where the viewer may read the complaint. */
            words?: string;
        };
        ToldClaimAnswers: {
            kind?: string;
            amountFen?: number;
            words?: string;
            /** @description Places in `respondents`; absent: everybody something can be asked of. */
            against?: number[];
        };
        ToldComplaint: {
            state: string;
            /** @description What insisting on filing would do now, and the warning that goes with it. */
            insisting: {
                /** @enum {string} */
                effect: "LODGE" | "REGISTER" | "RULE" | "SUE" | "TO_JUDGE" | "TO_TRIAL";
                warning: "TY25" | null;
            };
            packets: components["schemas"]["SealedTransfer"][];
            preservations: {
                takenAt: string;
            }[];
            /** @description Between the claimant and the desk. */
            correctionNotice?: null | components["schemas"]["ComplaintNotice"];
            corrections?: null | components["schemas"]["ToldCorrection"][];
            complaintId?: string;
            /** @description The dated receipt, from which the seven days run. */
            receivedAt?: string;
            /** @description The seven days are over without a decision: only registering remains (LA 8). */
            mustRegister?: boolean;
            caseNumber?: null | string;
            procedure?: null | string;
            /** @description Code of the set `registration-refusal`. */
            groundCode?: null | string;
            concludedHow?: null | string;
            decidedAt?: null | string;
        };
        ToldConduct: {
            id: string;
            partyId: string;
            /** @description Code of the set `conduct`. */
            code: string;
            /** Format: date-time */
            notedAt: string;
            note?: string;
        };
        ToldConfirmation: {
            id: string;
            settlementId: string;
            courtId: string;
            /** @description Why this court, where no court had invited the mediation. */
            ground: null | string;
            state: string;
            /** Format: date-time */
            begunAt: string;
            appliedAt: null | string;
            endedAt: null | string;
            endedWhy: null | string;
            /** @description Parties who have said that they apply. */
            joined?: string[];
            /** @description Parties who have not yet. */
            waitingFor?: string[];
            extended?: boolean;
            groundCode?: null | string;
            note?: null | string;
            /** @description What the court asked for. */
            askedFor?: string[];
            answered?: null | string;
        };
        ToldConsent: {
            partyId: string;
            /** @enum {string} */
            scope: "BODY" | "CAUCUS" | "DATA" | "EXTENSION" | "E_DELIVERY" | "MEDIATION" | "MEDIATOR" | "ONLINE" | "RECORDING" | "UNDISPUTED_FACTS";
            /** @enum {string} */
            decision: "GIVEN" | "REFUSED" | "UNREACHABLE" | "WITHDRAWN";
            textVersion: null | string;
            language: null | string;
            /** @description Code of the set `consent-how`. */
            how: null | string;
            at: string;
        };
        ToldConsents: {
            /** @description The present time of asking; null before anybody was asked. */
            round: null | {
                ordinal: number;
                state: string;
                byBody: boolean;
            };
            /** @description Parties who have not agreed yet; only for those who see everybody's answers. */
            missing?: string[];
            /** @description Parties mediation goes on without; only for those who see everybody's answers. */
            outside?: string[];
            /** @description In the order they were given; the latest per party and scope counts. */
            records: components["schemas"]["ToldConsent"][];
            /** @description Needed questions the viewer's own parties are being asked now and have not answered. */
            toAnswer: components["schemas"]["PartyScope"][];
            /** @description What can be taken back now; for parties, of their own. */
            toTakeBack: components["schemas"]["PartyScope"][];
        };
        ToldCorrection: {
            field: string;
            text: string;
        };
        ToldDefect: {
            field: string;
            what: string;
            howToFix: string;
        };
        ToldDirection: {
            /** @enum {string} */
            kind: "REDIRECTED" | "RETURNED";
            target: string;
            reasonCode: string;
            note: string;
            givenAt: string;
        };
        ToldDuty: {
            id: string;
            termId: string;
            ordinal: number;
            kind: string;
            state: string;
            /** @description Null: everybody who signed. */
            payerPartyId: null | string;
            payeePartyId: null | string;
            amountFen: null | number;
            /** @description The day that counts. */
            dueDate: null | string;
            /** @description The day as it was agreed. */
            agreedDate: null | string;
            reportedAt: null | string;
            confirmedAt: null | string;
            defaultedAt: null | string;
            proofNote: null | string;
        };
        ToldElement: {
            id: string;
            /** @description Of the catalogue; null where the mediator named it in own words. */
            code: null | string;
            /** @description Its name, in the reader's language where it is of the catalogue. */
            label: string;
            value: string;
            /** @enum {string} */
            sourceCode: "FILE" | "MEDIATOR" | "STATEMENT";
            /** @description Whose statement it is. */
            sourcePartyId: null | string;
            reference: null | string;
            /** @description Number of these words; send it along with what one says. */
            wording: number;
            state: string;
            /** @description What has been said to these words; who has said nothing is not in it. */
            views: components["schemas"]["ToldElementView"][];
            /** @description The record of undisputed facts into which it was taken. */
            factsId: null | string;
            /** @description What the reader can do with it now. */
            actions: components["schemas"]["AllowedAction"][];
        };
        ToldElementForm: {
            code: string;
            label: string;
            elements: components["schemas"]["ToldElementName"][];
        };
        ToldElementName: {
            code: string;
            label: string;
        };
        ToldElementView: {
            partyId: string;
            /** @enum {string} */
            view: "AGREED" | "DISPUTED" | "UNKNOWN";
            /** @description The party's own version, where it disputes. */
            value: null | string;
            /** Format: date-time */
            saidAt: string;
        };
        ToldElements: {
            form: components["schemas"]["ToldElementForm"];
            items: components["schemas"]["ToldElement"][];
            actions: components["schemas"]["AllowedAction"][];
        };
        ToldFacts: {
            id: string;
            /** @description SHA-256 of the list as it is signed. */
            digest: string;
            /** @enum {string} */
            state: "completed" | "proposed";
            signedBy: string[];
            /** Format: date-time */
            proposedAt: string;
            completedAt: null | string;
            facts: string[];
        };
        ToldFeedback: {
            toRate: boolean;
            rated: boolean;
        };
        ToldFile: {
            fileId: string;
            partyId: string;
            /** @description The viewer is that party or acts for it. */
            own: boolean;
            /** @enum {string} */
            addedBy: "PARTY" | "SELF" | "STAFF";
            /**
             * @description `PRIVATE`: the party and the mediator; `SHARED`: every party and who serves the matter.
             * @enum {string}
             */
            visibility: "PRIVATE" | "SHARED";
            type: string;
            size: number;
            sha256: string;
            /** @description Of what was sent, before place and device were taken out of pictures. */
            receivedSha256: string;
            addedAt: string;
            sharedAt: null | string;
            /** @description From here on its content is nobody's to read. */
            withdrawnAt: null | string;
            /** @description Absent where the viewer sees only that there is a file. */
            name?: string;
            note?: null | string;
            href?: string;
        };
        ToldFiles: {
            items: components["schemas"]["ToldFile"][];
            /** @description What may be handed in, for the form. */
            taken: components["schemas"]["TakenKind"][];
        };
        ToldFlag: {
            flagId: string;
            /** @description Code of the set `risk-flag`. */
            flag: string;
            reasonCode: string;
            raisedAt: string;
        };
        ToldGate: {
            /** @enum {string} */
            gate: "G1_SUBJECT" | "G2_JURISDICTION" | "G3_SUITABILITY" | "G4_CONSENT";
            /** @enum {string} */
            result: "PASS" | "STOP";
            /** @description Code of the set `gate-stop`. */
            reasonCode: null | string;
            decidedAt: string;
        };
        ToldGrant: {
            id: string;
            placeId: string;
            personId: string;
            toPartyIds: string[];
            words: null | string;
            /** @enum {string} */
            state: "carried" | "granted" | "withdrawn";
        };
        ToldHandOver: {
            handOverId: string;
            state: string;
            /** @description Code of the set `exit`. */
            exit: string;
            claimIds: string[];
            receiverOrganisationId: null | string;
            receiverName: null | string;
            seal: string;
            preparedAt: string;
            refusalCode: null | string;
            answeredAt: null | string;
        };
        ToldHandOvers: {
            items: components["schemas"]["ToldHandOver"][];
            /** @description While what follows is chosen: best fit first. */
            suggestedExits: components["schemas"]["SuggestedExit"][];
            /** @description Then too: offices on the platform, which find the matter in their own list at once. */
            receivers: components["schemas"]["Receiver"][];
        };
        ToldMandate: {
            id: string;
            /** @enum {string} */
            kind: "AGENT" | "GUARDIAN" | "HELPER" | "REPRESENTATIVE";
            /** @enum {string} */
            authority: "GENERAL" | "SPECIAL";
            powers: ("ADMIT" | "APPEAL" | "CHANGE_CLAIMS" | "COUNTERCLAIM" | "SETTLE" | "WAIVE")[];
            validUntil: null | string;
            /** @description May settle up to this amount; null is no limit. */
            limitFen?: null | number;
            person?: components["schemas"]["ToldPerson"];
        };
        ToldMediation: {
            attempts: components["schemas"]["ToldAttempt"][];
            sessions: components["schemas"]["ToldSession"][];
            undisputedFacts: components["schemas"]["ToldFacts"][];
            conduct: components["schemas"]["ToldConduct"][];
        };
        ToldMessage: {
            placeId: string;
            seq: number;
            /** @enum {string} */
            kind: "CARRIED" | "FACT" | "FILE" | "WORDS";
            personId: string;
            /** @description Of a fact its code; null once the key has been destroyed. */
            words: null | string;
            /** @description Of a file; its name is in `words`. */
            fileId?: string;
            /** @description Of what is written for a party, or of a fact about one. */
            partyId?: string;
            clientId: string;
            /** Format: date-time */
            saidAt: string;
        };
        ToldMinutes: {
            id: string;
            draft: number;
            /** @description Parties who confirmed this draft. */
            confirmedBy: string[];
            confirmedByAll: boolean;
            /** Format: date-time */
            draftedAt: string;
            words: string;
        };
        ToldMoreTime: {
            days: number;
            /** Format: date-time */
            askedAt: string;
            /** @description Party → whether it agrees; who has not answered is not in it. */
            answers: {
                [key: string]: boolean;
            };
        };
        ToldNotice: {
            defects: {
                field: string;
                what: string;
                howToFix: string;
            }[];
            contact: string;
            /** @description Calendar days. */
            termDays: number;
            givenAt: string;
            corrections: {
                field: string;
                text: string;
            }[];
            correctedAt: null | string;
        };
        ToldOccupant: {
            personId: string;
            name: string;
            /** @enum {string} */
            role: "MEDIATOR" | "OFFICIAL" | "PARTY";
            partyIds: string[];
            placeId: null | string;
            /** @description Raised in the joint room, as the first, second …; null where it is down. */
            hand: null | number;
            /** @description The connection stands. */
            there: boolean;
        };
        ToldOffer: {
            id: string;
            /** @description Null: the mediator's proposal. */
            partyId: null | string;
            toPartyIds: string[];
            needsAll: boolean;
            /** @description The offer it answers, where the reader knows that one too. */
            inReplyTo: null | string;
            state: string;
            terms: components["schemas"]["Term"][];
            conditions: null | string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            expiresAt: string;
            answers: components["schemas"]["ToldAnswer"][];
            /** @description Who is bound as the answers stand, and by which terms. */
            boundPartyIds: string[];
            boundTerms: number[];
            settlementId: null | string;
            /** @description What the reader can do with it now. */
            actions: components["schemas"]["AllowedAction"][];
        };
        ToldOffers: {
            items: components["schemas"]["ToldOffer"][];
            actions: components["schemas"]["AllowedAction"][];
        };
        ToldOwnTurn: {
            id: string;
            roomId: string;
            partyId: string;
            /** Format: date-time */
            until: string;
        };
        ToldOwnTurns: {
            /** @description What ends first comes first. */
            items: components["schemas"]["ToldOwnTurn"][];
        };
        ToldParty: {
            id: string;
            ordinal: number;
            /** @enum {string} */
            role: "APPLICANT" | "GUARANTOR" | "INTERESTED" | "RESPONDENT" | "THIRD_PARTY";
            /** @enum {string} */
            kind: "LEGAL" | "NATURAL" | "ORGANISATION";
            /** @description Name of a legal person or organisation. */
            organisationName: null | string;
            /** @description The viewer is this party or acts for it. */
            own: boolean;
            person?: components["schemas"]["ToldPerson"];
            mandates: components["schemas"]["ToldMandate"][];
            /** @enum {string} */
            capacity?: "FULL" | "LIMITED" | "NONE";
            /** @description Codes of the set `special-need`. */
            needs?: string[];
            identityCheckedAt?: null | string;
            creditCode?: null | string;
        };
        ToldPerformance: {
            state: string;
            enforceable: boolean;
            items: components["schemas"]["ToldDuty"][];
        };
        ToldPerson: {
            /** @description By it staff check who somebody is and unmask a number for a purpose; nobody else is given it. */
            id?: string;
            name?: string;
            phone?: string;
            address?: string;
            /** @description Masked, always. */
            idNumber?: string;
            minor?: boolean;
        };
        ToldPersonAnswers: {
            /** @enum {string} */
            kind?: "LEGAL" | "NATURAL" | "ORGANISATION";
            /** @description The natural person, or the one who legally represents the organisation. */
            name?: string;
            organisationName?: string;
            creditCode?: string;
            phone?: string;
            idNumber?: string;
            address?: string;
            /** @description Codes of the set `special-need`. */
            needs?: string[];
            /** @description Somebody nothing is asked of, who has a part in it all the same (an insurer): a third party. */
            alongside?: boolean;
        };
        ToldPlace: {
            id: string;
            /** @enum {string} */
            kind: "CAUCUS" | "JOINT" | "LOBBY" | "OFFICIALS";
            side: null | string;
            partyIds: string[];
            open: boolean;
            /** @description Number of the last message. */
            lastSeq: number;
            /** @description When what was said in a closed caucus can no longer be read by anybody. */
            shredAt: null | string;
            /** @description Once nobody can read it any more: the proof. */
            certificate: null | components["schemas"]["DeletionCertificate"];
        };
        ToldPoint: {
            id: string;
            title: string;
            /** @enum {string} */
            state: "closed" | "current" | "planned";
        };
        ToldPolicy: {
            name: string;
            /** @description As JSON: what kind of value it is, is the policy's own. */
            value: string;
            basis: string;
            /** @description `1` for the default, `1/AB12-3` where the court decided otherwise. */
            version: string;
            /** @description The court's own decision, not the default. */
            own: boolean;
        };
        ToldQuestion: {
            id: string;
            partyId: string;
            /**
             * @description Who answers: a desk of the court, the mediation table, or the judge's side.
             * @enum {string}
             */
            charge: "COURT" | "DESK" | "TABLE";
            /** @enum {string} */
            state: "ANSWERED" | "LAPSED" | "OPEN";
            words: string;
            /** Format: date-time */
            askedAt: string;
            /** @description An answer is due by then; null once there is one. */
            answerDueAt: null | string;
            answer: null | string;
            /** @description Standing of who answered. */
            answeredAs: null | string;
            answeredAt: null | string;
            readAt: null | string;
        };
        ToldQuestions: {
            items: components["schemas"]["ToldQuestion"][];
            /** @description Answers the asker's side has not opened yet. */
            unread: number;
        };
        ToldRange: {
            id: string;
            payerPartyId: string;
            payeePartyId: string;
            claimIds: string[];
            revealsMidpoint: boolean;
            state: string;
            /** @description Parties who have written their figure; which one is told to nobody. */
            sealedPartyIds: string[];
            result: ("NO_OVERLAP" | "OVERLAP") | null;
            /** @description Only where the two overlap and it was agreed to be told. */
            midpointFen: null | number;
            /** Format: date-time */
            openedAt: string;
            /** @description What the reader can do with it now. */
            actions: components["schemas"]["AllowedAction"][];
        };
        ToldRanges: {
            items: components["schemas"]["ToldRange"][];
            actions: components["schemas"]["AllowedAction"][];
        };
        ToldReferral: {
            id: string;
            attemptId: string;
            bodyId: string;
            /** @description 1, 2, 3 … within the attempt. */
            hop: number;
            state: string;
            /** @enum {string} */
            chosenBy: "OFFICER" | "PARTIES";
            /** Format: date-time */
            offeredAt: string;
            acceptedAt: null | string;
            acceptedHow: ("PAPERS" | "PLATFORM") | null;
            reasonCode?: string;
            note?: string;
            endedAt?: null | string;
            endedWhy?: null | string;
            endedNote?: string;
        };
        ToldReferrals: {
            items: components["schemas"]["ToldReferral"][];
            /** @description The body all parties inside would like. */
            jointChoice: null | string;
            /** @description Offers left in this attempt; for those who place. */
            hopsLeft?: number;
        };
        ToldRoom: {
            roomId: string;
            disputeId: string;
            kind: string;
            state: string;
            /** @description Where the reader is; null when not in the room. */
            placeId: null | string;
            /** @enum {string} */
            role: "MEDIATOR" | "OFFICIAL" | "PARTY";
            personId: string;
            /** @description Places whose words the reader may read. */
            places: components["schemas"]["ToldPlace"][];
            people: components["schemas"]["ToldOccupant"][];
            /** @description Names of those who were heard in these places, also when they have gone since. */
            speakers: components["schemas"]["ToldSpeaker"][];
            grants: components["schemas"]["ToldGrant"][];
            /** @description What is talked about in the joint room, in its order; empty for who may not read along there. */
            agenda: components["schemas"]["ToldPoint"][];
            /** @description Who has the floor there; null where everybody may speak. */
            turn: null | components["schemas"]["ToldTurn"];
            /** @description Turns in writing; null where people meet live, and for who may not read along in the joint room. */
            writing: null | components["schemas"]["ToldWriting"];
            /** @description A digest of what else lies in the room for this reader, such as offers; another one: read those again. */
            besides: string;
        };
        ToldSession: {
            id: string;
            attemptId: string;
            /** @enum {string} */
            kind: "ASYNC" | "CAUCUS" | "HYBRID" | "JOINT" | "ON_SITE";
            partyIds: string[];
            /** Format: date-time */
            startsAt: string;
            state: string;
            openedAt: null | string;
            closedAt: null | string;
            /** @description Code of the set `session-cancel`. */
            cancelReason: null | string;
            /** @description For those who come. */
            place?: string;
            /** @description Version of the notice of rights in force; send it along as `textVersion`. */
            rightsTextVersion: string;
            attendance: components["schemas"]["ToldAttendance"][];
            minutes?: components["schemas"]["ToldMinutes"];
        };
        ToldSettlement: {
            id: string;
            ordinal: number;
            /** @enum {string} */
            form: "ORAL" | "WRITTEN";
            state: string;
            draft: number;
            effectiveAt: null | string;
            voidReason: null | string;
            confirmable?: boolean;
            notConfirmableWhy?: null | string;
            performance?: components["schemas"]["ToldPerformance"];
            bodyKind?: string;
            /** @description Steps after which the agreement takes effect, by the rule of the body's family. */
            effectNeeds?: string[];
            effectBasis?: string;
            claimIds?: string[];
            /** @description Everybody who is to be bound. */
            partyIds?: string[];
            /** @description Of the words as they are signed; null before they are opened for signature. */
            digest?: null | string;
            /** @description Signed by hand and in person. */
            statusMatter?: boolean;
            replaces?: null | string;
            /** @description While it is signed: steps not yet complete. */
            missing?: ("allParties" | "mediator" | "receivedByAll" | "seal")[];
            mainFacts?: null | string;
            terms?: {
                ordinal: number;
                /** @enum {string} */
                kind: "ACT" | "APOLOGISE" | "OTHER" | "PAY" | "RETURN" | "STOP";
                claimIds: string[];
                payerPartyId: null | string;
                payeePartyId: null | string;
                /** @description Stands in when the payer does not perform; bound by an own signature only (TJ 9). */
                guarantorPartyId: null | string;
                amountFen: null | number;
                dueDate: null | string;
                instalments: components["schemas"]["Instalment"][];
                /** @enum {string} */
                onDefault: "ALL_DUE" | "COURT_DECIDES" | "NONE" | "PENALTY";
                text: string;
                /** @description Bank account or other place of payment. */
                account: null | string;
                id: string;
            }[];
            acts?: components["schemas"]["ToldAct"][];
        };
        ToldSpeaker: {
            personId: string;
            name: string;
            /** @enum {string} */
            role: "MEDIATOR" | "OFFICIAL" | "PARTY";
        };
        ToldTriage: {
            gates: components["schemas"]["ToldGate"][];
            lane?: null | string;
            /** @description What the points speak for; an officer decides. */
            proposal?: components["schemas"]["LaneProposal"];
            flags?: components["schemas"]["ToldFlag"][];
            suggestedFlags?: string[];
            correctionNotice?: components["schemas"]["ToldNotice"];
            directions?: components["schemas"]["ToldDirection"][];
        };
        ToldTurn: {
            personId: null | string;
            name: null | string;
            side: null | string;
            /** @description Of the reader, or of their side. */
            isOwn: boolean;
            /** Format: date-time */
            until: string;
            /** @description How long that was when this was read: the reader's clock may be wrong. */
            leftSeconds: number;
        };
        ToldWriting: {
            /** @description Oldest first. */
            turns: components["schemas"]["ToldWrittenTurn"][];
            /** @description How many days a turn usually lasts here. */
            usualDays: number;
            /** @description What the reader can do besides with one of them. */
            actions: components["schemas"]["AllowedAction"][];
        };
        ToldWrittenTurn: {
            id: string;
            partyId: string;
            /** @description Of a party the reader is or acts for. */
            isOwn: boolean;
            state: string;
            /** Format: date-time */
            givenAt: string;
            /** Format: date-time */
            until: string;
            /** @description When it was taken, lapsed, or ended otherwise. */
            settledAt: null | string;
            /** @description What the mediator asks; null where nothing is asked. */
            question: null | string;
            /** @description What the reader can do with it now. */
            actions: components["schemas"]["AllowedAction"][];
        };
        UnmaskBody: {
            /** @enum {string} */
            field: "name" | "phone" | "idNumber" | "address" | "birthDate";
            /** @enum {string} */
            purpose: "CONTACT" | "SERVE" | "CHECK_IDENTITY" | "CHECK_CONFLICT" | "DRAFT_DOCUMENT" | "REVIEW";
            /** Format: uuid */
            disputeId: string;
        };
        ViewFilterDto: {
            /** @description Several are any of them. */
            state?: ("draft" | "received" | "correcting" | "screening" | "seekingConsent" | "placing" | "choosingNext" | "handedOver" | "mediating" | "settling" | "withCourt" | "performing" | "closed" | "archived" | "returned" | "redirected")[];
            /** @enum {string} */
            lane?: "SIMPLE" | "ORDINARY" | "COMPLEX";
            /**
             * @description Who has taken it from the queue.
             * @enum {string}
             */
            holder?: "me" | "nobody" | "others";
            /** @enum {string} */
            track?: "SELF" | "PRE_FILING" | "POST_FILING" | "IN_TRIAL";
            /** @description Number of the cause of action. */
            cause?: string;
            /**
             * Format: uuid
             * @description The body that has the matter or was offered it.
             */
            body?: string;
            /** @enum {string} */
            flag?: "MASS" | "FOUR_TYPE" | "FALSE_CLAIM" | "PETITION" | "ESCALATION" | "DV" | "MINOR" | "ELDER" | "DISABLED" | "MIGRANT_WORKER" | "HARDSHIP" | "VETERAN" | "OVERSEAS" | "ABNORMAL_LITIGANT";
            /**
             * Format: date-time
             * @description Nearest clock before this instant.
             */
            dueBefore?: string;
            /**
             * Format: date-time
             * @description Nearest clock at this instant or later.
             */
            dueAfter?: string;
            /** @description The nearest clock has run out, or the seven days of a complaint have. */
            overdue?: boolean;
            /**
             * @description `due`: what expires first on top; the others: newest on top. Results of words are newest first always.
             * @enum {string}
             */
            sort?: "due" | "received" | "changed";
            /** @description A number as it is read out, whole or its beginning; or words of names, requests and story. */
            q?: string;
        };
        VoidSettlementDto: {
            /** @enum {string} */
            reasonCode: "SIGNATURE_REFUSED" | "REPLACED" | "CONFIRMATION_DISMISSED" | "SUSPECTED_FALSE" | "RESCINDED" | "ATTEMPT_ENDED" | "PARTY_LEFT";
        };
        WithdrawClaimDto: {
            /** Format: uuid */
            partyId: string;
            /** Format: uuid */
            claimId: string;
        };
        WithdrawConfirmationDto: {
            /** Format: uuid */
            partyId: string;
        };
        WithdrawConsentDto: {
            /** Format: uuid */
            partyId: string;
            /** @enum {string} */
            scope: "MEDIATION" | "BODY" | "MEDIATOR" | "ONLINE" | "E_DELIVERY" | "RECORDING" | "CAUCUS" | "EXTENSION" | "UNDISPUTED_FACTS" | "DATA";
        };
        WorkItem: {
            id: string;
            todo: {
                code: string;
                sentence: string;
            };
            /** @description The standing that does it. */
            office: string;
            subject: {
                type: string;
                id: string;
            };
            since: string;
            /** @description When it takes place, for what has a time of its own. */
            at: null | string;
            /** @description By when, where a clock runs on it. */
            clock: null | components["schemas"]["ListedClock"];
            dispute: components["schemas"]["ListedDispute"];
        };
        WriteSettlementDto: {
            claimIds: string[];
            partyIds: string[];
            /** @enum {string} */
            form: "WRITTEN" | "ORAL";
            mainFacts?: string;
            terms: components["schemas"]["TermDto"][];
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
    AccountsController_list: {
        parameters: {
            query: {
                organisationId: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountView"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeAccount"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RolesController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holdingId: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RolesController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                holdingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartySignInController_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffSignInController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        actor: components["schemas"]["ActorView"];
                        pending: ("password" | "second-factor")[];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorView"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffSignInController_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartySignInController_choice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhoneChangeController_changed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneChangeBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhoneChangeController_codes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneChangeCodesBody"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        sent: true;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartySignInController_phoneCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCodeBody"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        sent: true;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartySignInController_phoneLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneLoginBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"] | components["schemas"]["ChoiceAnswer"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffSignInController_confirmed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffSignInController_enrol: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionView"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        items: components["schemas"]["ListedYear"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_loadYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        days: number;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CausesController_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedCause"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CodesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CodeSet"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentTextsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextsTold"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourtsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            /** @description Where people call. */
                            phone: null | string;
                            id: string;
                            kind: string;
                            parentId: null | string;
                            /** @description Under which a court's own policies run. */
                            courtCode: null | string;
                            /** @description Of a court. */
                            level: ("BASIC" | "HIGH" | "INTERMEDIATE") | null;
                        }[];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadlinesController_previewDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadlinesController_listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleInWords"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadlinesController_previewChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreview"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DemoController_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DemoAccountSeen"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DemoController_moveClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoClockDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        now: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DemoMessagesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DemoMessage"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_queue: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Several are any of them. */
                state?: ("draft" | "received" | "correcting" | "screening" | "seekingConsent" | "placing" | "choosingNext" | "handedOver" | "mediating" | "settling" | "withCourt" | "performing" | "closed" | "archived" | "returned" | "redirected")[];
                lane?: "SIMPLE" | "ORDINARY" | "COMPLEX";
                /** @description Who has taken it from the queue. */
                holder?: "me" | "nobody" | "others";
                track?: "SELF" | "PRE_FILING" | "POST_FILING" | "IN_TRIAL";
                /** @description Number of the cause of action. */
                cause?: string;
                /** @description The body that has the matter or was offered it. */
                body?: string;
                flag?: "MASS" | "FOUR_TYPE" | "FALSE_CLAIM" | "PETITION" | "ESCALATION" | "DV" | "MINOR" | "ELDER" | "DISABLED" | "MIGRANT_WORKER" | "HARDSHIP" | "VETERAN" | "OVERSEAS" | "ABNORMAL_LITIGANT";
                /** @description Nearest clock before this instant. */
                dueBefore?: string;
                /** @description Nearest clock at this instant or later. */
                dueAfter?: string;
                /** @description The nearest clock has run out, or the seven days of a complaint have. */
                overdue?: boolean;
                /** @description `due`: what expires first on top; the others: newest on top. Results of words are newest first always. */
                sort?: "due" | "received" | "changed";
                /** @description A number as it is read out, whole or its beginning; or words of names, requests and story. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedDispute"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Several are any of them. */
                state?: ("draft" | "received" | "correcting" | "screening" | "seekingConsent" | "placing" | "choosingNext" | "handedOver" | "mediating" | "settling" | "withCourt" | "performing" | "closed" | "archived" | "returned" | "redirected")[];
                lane?: "SIMPLE" | "ORDINARY" | "COMPLEX";
                /** @description Who has taken it from the queue. */
                holder?: "me" | "nobody" | "others";
                track?: "SELF" | "PRE_FILING" | "POST_FILING" | "IN_TRIAL";
                /** @description Number of the cause of action. */
                cause?: string;
                /** @description The body that has the matter or was offered it. */
                body?: string;
                flag?: "MASS" | "FOUR_TYPE" | "FALSE_CLAIM" | "PETITION" | "ESCALATION" | "DV" | "MINOR" | "ELDER" | "DISABLED" | "MIGRANT_WORKER" | "HARDSHIP" | "VETERAN" | "OVERSEAS" | "ABNORMAL_LITIGANT";
                /** @description Nearest clock before this instant. */
                dueBefore?: string;
                /** @description Nearest clock at this instant or later. */
                dueAfter?: string;
                /** @description The nearest clock has run out, or the seven days of a complaint have. */
                overdue?: boolean;
                /** @description `due`: what expires first on top; the others: newest on top. Results of words are newest first always. */
                sort?: "due" | "received" | "changed";
                /** @description A number as it is read out, whole or its beginning; or words of names, requests and story. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedDispute"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisputeController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDisputeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            reference: string;
                            parties: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisputeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDetail"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppointmentController_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseMediatorDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            appointed: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppointmentController_askCourt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCourtDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisclosureController_disclose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            state: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisclosureController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureAnswerDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            state: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppointmentController_name: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameMediatorDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisclosureController_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            state: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisclosureController_object: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalRequestDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppointmentController_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseMediatorDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            another: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldingController_archive: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptTermController_suspendForAppraisal: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptTermController_endAppraisal: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            attemptId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptTermController_askExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            extensionId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptTermController_answerExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionAnswerDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            /** @enum {string} */
                            state: "agreed" | "open" | "refused";
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptController_leadByJudge: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            attemptId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptController_reportSuspicion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspicionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptController_decideSuspicion: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspicionDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseBodyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            joint: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_suggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodySuggestions"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimCommandsController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            claimId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimCommandsController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddClaimDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            claimId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimantController_lodge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimantDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            complaintId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterRegistrationController_conclude: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeComplaintDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            closed: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingDeskController_notice: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeComplaintDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimantController_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectComplaintDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingDeskController_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseComplaintDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingDeskController_register: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterComplaintDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilingDeskController_review: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterRegistrationController_sendOn: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            packetId: string;
                            seal: string;
                            closed: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimantController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimantDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            complaintId: string;
                            left: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_noteConduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConductDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            noteId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationReviewController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationReviewController_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                            result: string;
                            next: string[];
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationReviewController_extendReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendReviewDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationController_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                            state: string;
                            waitingFor: string[];
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationReviewController_reject: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulingReceiptsController_noteReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRulingReceiptDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            receiptId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationController_supplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationReviewController_askSupplement: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSupplementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            recordId: string;
                            concluded: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentController_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentController_conclude: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeConsentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentController_unreachable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteUnreachableDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            recordId: string;
                            concluded: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawConsentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            recordId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_notice: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeCorrectionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            noticeId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisputeCommandsController_describe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElementController_all: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldElements"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElementController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenElementsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            elementIds: string[];
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElementController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeElementsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            factsId: string;
                            digest: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElementController_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                elementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElementController_say: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                elementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayOfElementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            state: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElementController_reword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                elementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewordElementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            wording: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_add: {
        parameters: {
            query?: never;
            header: {
                "Concord-File-Visibility": "PRIVATE" | "SHARED";
                /** @description What it shows. Percent-encoded UTF-8. */
                "Concord-File-Note"?: string;
                /** @description Percent-encoded UTF-8. */
                "Concord-File-Name": string;
                /** @description Id of the party whose file it is. */
                "Concord-File-Party": string;
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["AddedFile"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_share: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            fileId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            fileId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimantController_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimantDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            complaintId: string;
                            /** @constant */
                            warning?: "LDMA5";
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningController_gate: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideGateDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            decisionId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandOverController_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareHandOverDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["Prepared"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandOverController_conclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            handOverId: string;
                            closed: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandOverController_packet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        algorithm: "SHA-256";
                        seal: string;
                        manifest: components["schemas"]["SealedPart"][];
                        parts: {
                            [key: string]: unknown;
                        };
                        withheld: string[];
                        handOverId: string;
                        sealedAt: string;
                        note: null | string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandOverController_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandOverController_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseHandOverDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpersController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetInHelperDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["HelperLetIn"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HelpersController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            mandateId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldingController_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            heldUntil: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleCommandsController_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityCheckDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            partyId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimantController_insist: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsistDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["Insisted"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JoinCodesController_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinCodeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JoinCodesController_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinCodeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["JoinCodeIssued"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningController_lane: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLaneDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            decisionId: string;
                            lane: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleCommandsController_endingOfMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMandateDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            mandateId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleCommandsController_mandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            mandateId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetryController_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryMediationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            track: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordController_confirmMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                minutesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMinutesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmedByAll: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleCommandsController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPartyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            partyId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleCommandsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPartyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            partyId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisputeController_path: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePath"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterRegistrationController_preserve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotePreservationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            preservationId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaucusController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PrivateNote"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaucusController_tell: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateNoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            noteId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            questionId: string;
                            /** @enum {string} */
                            charge: "COURT" | "DESK" | "TABLE";
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            questionId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            questionId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RatingsController_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            /** @constant */
                            rated: true;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_readings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Reading"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_redirect: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralController_offer: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            referralId: string;
                            hop: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_giveUp: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_grantHops: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantHopsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            hopsLeft: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            acceptedAt: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralController_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralController_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralController_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReferralDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldingController_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FlagsController_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseFlagDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            flagId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FlagsController_clear: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                flagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearFlagDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            flagId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_room: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldRoom"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_lay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            pointIds: string[];
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                pointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                pointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_openCaucus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaucusDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            placeId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_gather: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarryingController_carry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarryingController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_lowerHand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferController_all: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldOffers"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferController_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeOfferDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            offerId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferCourseController_writeDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOfferDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            state: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferCourseController_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferCourseController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_closeCaucus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LayingController_lay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayFileDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CarryingController_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantWordsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            grantId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_messages: {
        parameters: {
            query?: {
                /** @description Number of the last message one has; what comes after it is told, oldest first. */
                after?: number;
            };
            header?: never;
            path: {
                disputeId: string;
                roomId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ToldMessage"][];
                        lastSeq: number;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_reads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                roomId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadBy"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RangeController_all: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldRanges"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RangeController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            rangeId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RangeController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                rangeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RangeController_seal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                rangeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealFigureDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_separate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveTurnDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_prolong: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProlongTurnDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenTurnController_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveWrittenTurnDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            turnIds: string[];
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenTurnController_prolong: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                turnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProlongWrittenTurnDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenTurnController_recall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                turnId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenTurnController_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                roomId: string;
                turnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningController_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_schedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleSessionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            sessionId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_adjourn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjournSessionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            sessionId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_noteAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSessionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaucusController_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaucusNoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            noteId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordController_draftMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            minutesId: string;
                            draft: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSessionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_acknowledgeRights: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: Record<string, never>;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementController_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSettlementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                            draft: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSettlementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                            draft: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmationController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            confirmationId: string;
                            state: string;
                            waitingFor: string[];
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PerformanceController_seekEnforcement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeekEnforcementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PerformanceController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPerformanceDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            itemId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PerformanceController_markDefault: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDefaultDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            itemId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PerformanceController_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPerformanceDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            itemId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SigningController_signAsMediator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestSettlementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["Signed"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                            digest: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OralAndVoidController_recordOral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOralDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["Signed"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SigningController_noteReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteReceiptDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["Signed"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SigningController_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseSignatureDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SettlementController_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSettlementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                            draft: number;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SigningController_seal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestSettlementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["Signed"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SigningController_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignSettlementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["Signed"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OralAndVoidController_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidSettlementDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            settlementId: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisputeCommandsController_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            receiptNumber: string;
                            receivedAt: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AfterRegistrationController_packet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
                packetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        algorithm: "SHA-256";
                        seal: string;
                        manifest: components["schemas"]["SealedPart"][];
                        parts: {
                            [key: string]: unknown;
                        };
                        withheld: string[];
                        packetId: string;
                        sealedAt: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningController_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTriageDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            lane: string;
                            track: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordController_proposeFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            factsId: string;
                            digest: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordController_signFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
                factsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignFactsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            completed: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreeningController_unsuitable: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindUnsuitableDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            reasonCode: string;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisputeCommandsController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingPartyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: {
                            closed: boolean;
                        };
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedDraft"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDraftDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_handIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandInDraftDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] & {
                        result?: components["schemas"]["HandedInDraft"];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RatingsController_pressed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeltPressed"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RatingsController_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CourtFeedback"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseSeen"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLetter"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        asked: true;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManagementController_ledger: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerEntry"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ManagementController_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicRosterController_bodies: {
        parameters: {
            query?: {
                field?: string;
                region?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicBody"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicRosterController_mediators: {
        parameters: {
            query?: {
                field?: string;
                region?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicMediator"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_list: {
        parameters: {
            query?: {
                kind?: "PLATFORM" | "COURT" | "TRIBUNAL" | "CENTRE" | "BODY" | "AGENCY" | "VENUE";
                parentId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationView"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationBody"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationChangesController_describe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChangesBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationPhonesController_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationPhoneBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnDisputesController_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnDispute"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_identityCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityCheckBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_unmask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        field: string;
                        value: null | string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectivePolicies"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RolesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Role"][];
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_bodies: {
        parameters: {
            query?: {
                field?: string;
                region?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KeptEntry"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_addBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBodyDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_mediators: {
        parameters: {
            query?: {
                field?: string;
                region?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KeptEntry"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_addMediator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMediatorDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_list: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                kind: "bodies" | "mediators";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingTermDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_reinstate: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                kind: "bodies" | "mediators";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                kind: "bodies" | "mediators";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_renew: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                kind: "bodies" | "mediators";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingTermDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_review: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                kind: "bodies" | "mediators";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                kind: "bodies" | "mediators";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterController_warn: {
        parameters: {
            query?: never;
            header: {
                /** @description Kept for 24 hours: the same key and body get the first answer, the same key and another body 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the decision was made on. Absent: 428. Not the newest any more: 412. */
                "If-Match": string;
            };
            path: {
                kind: "bodies" | "mediators";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SanctionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listed"];
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorkController_body: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkItem"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorkController_court: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkItem"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorkController_mediator: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkItem"][];
                        /** @description Ask again with it for what follows; absent on the last page. */
                        next?: string;
                    };
                };
            };
            /** @description Problem */
            "4XX": {
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

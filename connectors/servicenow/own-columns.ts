/**
 * Columns of ServiceNow's own that rows have in every instance, by their tables: those that nobody wants are left out of
 * the answers of web services, which give whole rows otherwise. One that is missing here merely comes along.
 */
export const ownColumns: Readonly<Record<string, readonly string[]>> = {
  incident: words(`
    active activity_due additional_assignee_list approval approval_history approval_set assigned_to assignment_group
    business_duration business_impact business_service business_stc calendar_duration calendar_stc caller_id category cause
    caused_by child_incidents close_code close_notes closed_at closed_by cmdb_ci comments comments_and_work_notes company
    contact_type contract correlation_display correlation_id delivery_plan delivery_task description due_date escalation
    expected_start follow_up group_list hold_reason impact incident_state knowledge location made_sla notify number opened_at
    opened_by order origin_id origin_table parent parent_incident priority problem_id reassignment_count rejection_goto
    reopen_count reopened_by reopened_time resolved_at resolved_by rfc route_reason service_offering severity
    short_description sla_due state subcategory sys_class_name sys_created_by sys_created_on sys_domain sys_domain_path
    sys_mod_count sys_tags sys_updated_by sys_updated_on task_effective_number time_worked universal_request upon_approval
    upon_reject urgency user_input watch_list wf_activity work_end work_notes work_notes_list work_start`),
  sys_user: words(`
    active avatar building calendar_integration city company cost_center country date_format default_perspective department
    email employee_number enable_multifactor_authn failed_attempts fax federated_id first_name gender home_phone
    identity_type internal_integration_user introduction last_login last_login_time last_name ldap_server location
    locked_out manager middle_name mobile_phone name notification password_needs_reset phone photo preferred_language roles
    schedule source state street sys_class_name sys_created_by sys_created_on sys_domain sys_domain_path sys_mod_count
    sys_tags sys_updated_by sys_updated_on time_format time_zone title user_name user_password vip
    web_service_access_only zip`),
  core_company: words(`
    apple_icon banner_image city contact country customer discount fax_phone fiscal_year latitude longitude manufacturer
    market_cap name notes num_employees parent phone primary profits publicly_traded rank_tier revenue_per_year state
    stock_price stock_symbol street sys_class_name sys_created_by sys_created_on sys_mod_count sys_tags sys_updated_by
    sys_updated_on theme vendor vendor_manager vendor_type website zip`),
  sys_user_group: words(`
    active cost_center default_assignee description email exclude_manager include_members manager name parent roles source
    sys_created_by sys_created_on sys_mod_count sys_tags sys_updated_by sys_updated_on type`),
  sys_attachment: words(`
    average_image_color chunk_size_bytes compressed content_type file_name hash image_height image_width size_bytes
    size_compressed state sys_created_by sys_created_on sys_mod_count sys_tags sys_updated_by sys_updated_on table_name
    table_sys_id`),
  task_sla: words(`
    active business_duration business_pause_duration business_percentage business_time_left duration end_time has_breached
    original_breach_time pause_duration pause_time percentage planned_end_time schedule sla stage start_time
    sys_created_by sys_created_on sys_mod_count sys_tags sys_updated_by sys_updated_on task time_left timezone`),
  sys_user_grmember: words(`
    group sys_created_by sys_created_on sys_mod_count sys_tags sys_updated_by sys_updated_on user`),
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

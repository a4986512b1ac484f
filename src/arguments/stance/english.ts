import { makeCues, wordsOf, type Inflect, type StanceWords } from "./stance-words.js";

/**
 * `support`, `uphold/upheld` (what is irregular behind a stroke), `abide_by` (the first word is
 * inflected).
 */
const inflect: Inflect = (verb) => {
  const [base = "", ...irregular] = verb.split("/");
  const [first = "", ...rest] = base.split("_");
  const stem = first.replace(/e$/u, "");
  const [third, past] = /[^aeiou]y$/u.test(first)
    ? [first.replace(/y$/u, "ies"), first.replace(/y$/u, "ied")]
    : [/(?:s|sh|ch|x)$/u.test(first) ? `${first}es` : `${first}s`, `${stem}ed`];
  const full = (form: string) => [form, ...rest].join("_");
  const pasts = (irregular.length > 0 ? irregular : [past]).map(full);
  const isGerund = (form: string) => form.split("_")[0]?.endsWith("ing") === true;
  return {
    active: [base, third, ...(irregular.some(isGerund) ? [] : [`${stem}ing`]), ...pasts].map(
      (form) => (form.includes("_") ? form : full(form)),
    ),
    passive: pasts.filter((form) => !isGerund(form)),
  };
};

/** Of English. */
export const english: StanceWords = {
  ...makeCues(
    {
      favour: {
        verbs: `support uphold/upheld promote strengthen safeguard advocate welcome defend protect
          ensure enhance advance foster encourage deepen achieve maintain preserve consolidate embrace
          champion endorse commend applaud reaffirm guarantee reinforce cherish favour favor pursue
          secure realize realise accelerate expand improve bolster cultivate revitalize revitalise
          prioritize prioritise treasure facilitate restore seek/sought
          strive_for strive_towards work_for work_towards invest_in contribute_to commit_to call_for
          believe_in participate_in engage_in advocate_for stand_for stand_by push_for press_for aspire_to look_forward_to
          intensify upgrade rely_on opt_for choose/chose/chosen want need prefer boost
          stimulate tighten toughen`,
        acts: `adopt ratify implement build establish create develop start begin conclude reach
          practise practice attain extend sustain increase restore launch resume
          introduce reform finalize finalise complete negotiate formulate agree_on take_part_in use follow_up_on`,
        phrases: `support_for support_of in_support_of in_favour_of in_favor_of importance_of
          importance_we_attach_to attach_importance_to attaches_importance_to attach_great_importance_to
          attaches_great_importance_to need_for necessity_of value_of commitment_to committed_to
          commitment_towards dedicated_to dedication_to devotion_to devoted_to in_defence_of
          in_defense_of           defence_of                     attached_to confidence_in faith_in belief_in benefits_of advantages_of merits_of
          we_need need_more needs_more way_forward_is only_way_is way_out_is only_answer_is only_solution_is
          key_is solution_lies_in key_lies_in answer_lies_in hope_for desire_for aspiration_for
          in_the_interest_of in_the_interests_of no_alternative_to no_substitute_for
          advocates_of supporters_of champion_of champions_of no_peace_without in_need_of
          in_the_service_of for_the_sake_of conducive_to more_than_ever_need place_great_value_on
          right_to rights_to entitled_to aspirations_to aspiration_to aspirations_for
          solidarity_with struggle_for supportive_of will_for ensure_that_there_is satisfaction_with satisfaction_at gratified_by we_value pleased_with
          encouraged_by`,
      },
      duty: {
        verbs: `respect honour honor abide_by comply_with adhere_to observe recognize recognise
          conform_to live_up_to`,
        phrases: `respect_for compliance_with adherence_to observance_of in_accordance_with accordance_with conformity_with
          in_line_with in_conformity_with in_keeping_with consistent_with based_on on_the_basis_of
          guided_by governed_by in_full_respect_of respectful_of recognition_of founded_on rooted_in anchored_in enshrined_in bound_by`,
      },
      oppose: {
        verbs: `oppose reject condemn denounce deplore combat fight/fought counter
          prevent avoid eliminate eradicate end stop/stopped/stopping abolish prohibit
          ban/banned/banning resist renounce repudiate abandon dismantle discard refuse outlaw
          curb halt tackle overcome/overcame outlawed discourage cease
          put_an_end_to defeat deter/deterred/deterring suppress lift bridge
          narrow reduce minimize minimise confront stamp_out root_out do_away_with
          get_rid_of turn_away_from refrain_from abstain_from desist_from guard_against defuse ease de_escalate
          fight_against stand_against stand_up_to stand_up_against oppose_to withdraw_from
          protect_against suffer_from fall_victim_to criticize criticise
          give_up/gave/given/giving relinquish forgo/forgone repeal revoke
          scrap/scrapped/scrapping`,
        phrases: `opposed_to opposition_to fight_against fights_against struggle_against war_on
          war_against combat_against battle_against action_against measures_against efforts_against
          rejection_of condemnation_of prevention_of elimination_of eradication_of end_to end_of
          an_end_to end_to_all end_to_the cessation_of abolition_of prohibition_of suppression_of
          removal_of lifting_of dismantling_of combating_of reduction_of abandonment_of
          renunciation_of threat_of threats_of scourge_of scourges_of danger_of dangers_of
          risk_of risks_of menace_of evil_of evils_of plague_of spectre_of specter_of horrors_of
          victims_of victim_of free_of free_from freedom_from rid_of immune_from against
          consequences_of devastation_of burden_of protection_from protect_us_from
          unjust illegal unlawful unjustified unacceptable brutal barbaric heinous cruel
          illegitimate inhuman so_called concerned_about concerned_at concerned_by
          concern_about concern_at concern_over alarmed_by alarmed_at no_to no_more
          zero_tolerance_for zero_tolerance_to zero_tolerance_of problem_of problems_of regret_at regret_over dismay_at
          threat_is danger_is threatened_by hampered_by undermined_by plagued_by affected_by afflicted_by
          devastated_by caused_by ravaged_by torn_by hit_by challenges_of challenge_of due_to
          concern_regarding worried_about outrage_at indignation_at wake_of effects_of impact_of
          price_of root_causes_of causes_of`,
        contrasts: `rather_than instead_of as_opposed_to`,
      },
      harm: {
        verbs: `undermine threaten violate harm endanger jeopardize jeopardise erode infringe
          infringe_on infringe_upon trample_on trample_upon trample disregard ignore neglect
          imperil weaken flout betray sabotage subvert encroach_on encroach_upon
          destabilize destabilise hamper hinder impede obstruct destroy damage
          thwart overlook forget/forgot/forgotten/forgetting deprive_of overstep compromise
          shake poison disrupt`,
        phrases: `violation_of violations_of violation_to threat_to threats_to threat_against threats_against
          breach_of breaches_of
          infringement_of infringements_of infringement_on infringements_on disregard_for
          disregard_of contempt_for contravention_of at_the_expense_of contrary_to
          in_defiance_of attack_on attacks_on assault_on assaults_on erosion_of
          lack_of absence_of obstacle_to obstacles_to impediment_to impediments_to
          barrier_to barriers_to detrimental_to harmful_to damage_to crime_against crimes_against
          aggression_against attack_against attacks_against denial_of
          discrimination_against violence_against danger_to dangers_to risk_to risks_to
          affront_to challenge_to challenges_to undermining_of without_regard_for
          without_respect_for without_prejudice_to weakening_of incompatible_with enemy_of
          enemies_of harm_to`,
      },
      good: {
        verbs: `prevail contribute_to benefit serve matter unite play_a_key_role play_an_important_role
          play_a_vital_role play_a_central_role play_a_crucial_role`,
        phrases: `essential vital crucial indispensable imperative necessary needed fundamental
          paramount basis foundation cornerstone bedrock pillar key prerequisite precondition
          sacred inviolable inalienable sacrosanct legitimate beneficial important
          the_only_way the_best_way the_right_way the_way_forward the_right_path the_answer
          the_solution the_best_guarantee the_best_hope our_best_hope priority useful valuable a_must
          effective_way effective_means effective_tool effective_instrument
          invaluable irreplaceable urgent inseparable backbone linchpin lynchpin constructive
          central_role important_role key_role vital_role crucial_role
          in_the_interest in_the_interests in_our_interest conducive_to welcome
          tolerated justified condoned excused accepted allowed permitted acceptable the_way
          non_negotiable`,
      },
      bad: {
        verbs: `lead_nowhere pose_a_threat pose_a_danger constitute_a_threat pose_a_grave_threat
          pose_a_serious_threat hurt/hurt
          do_not_work/does don_t_work/doesn do_not_help/does don_t_help/doesn`,
        last: `end cease stop disappear go be_over come_to_an_end`,
        phrases: `unacceptable harmful dangerous illegal unlawful unjust unjustified unjustifiable
          wrong intolerable inadmissible detrimental counterproductive counter_productive futile
          threat threats a_danger a_menace a_scourge scourge immoral criminal
          obsolete outdated obstacle obstacles anachronistic affront doomed deplorable
          reprehensible abhorrent unsustainable destructive evil a_crime outrageous inhuman
          inhumane no_place no_solution no_answer not_the_answer not_the_solution not_the_way
          a_violation a_problem a_breach contrary
          negotiable up_for_negotiation up_for_debate for_sale`,
      },
    },
    inflect,
  ),
  lacking: wordsOf("without"),
  sole: wordsOf("only"),
  negators: wordsOf("not no never neither nor cannot none nobody nothing hardly t"),
  bare: wordsOf("not"),
  contrary: wordsOf("but rather"),
  affirming: wordsOf("only just merely simply solely least doubt less longer enough"),
  modals: wordsOf(
    "should must shall ought need needs has have cannot can will would may could let",
  ),
  unable: wordsOf("cannot"),
  obligations: wordsOf("should must shall let need needs be"),
  steps: wordsOf("us we also all now therefore continue to always more further for"),
  copulas: wordsOf("is are be been being remains remain becomes become was were s seems proves"),
  needsCopula: true,
  own: wordsOf("we i our my us ours let"),
  articles: wordsOf("a an"),
  purpose: wordsOf("to us"),
  parting: wordsOf(
    `which who whom whose that because although though while whereas if when unless since whether but
     however therefore where as so it they he she this these those there`,
  ),
  linking: wordsOf("of on and or the a an our all its their in for among between both his with"),
  inner: wordsOf("on about in for regarding concerning within into at over towards among between"),
  strange: wordsOf(
    `by with from through to under during after before upon despite amid via against including
     than`,
  ),
  conjunctions: wordsOf("and or but nor"),
  introducing: wordsOf("that"),
  views: wordsOf(
    `believe believes think thinks agree agrees accept accepts say says claim claims argue argues
     view views idea notion argument belief opinion assertion suggestion convinced persuaded`,
  ),
  denying: wordsOf("disagree reject dispute deny denies doubt doubts refute"),
  closing: wordsOf("and now immediately at once"),
  transparent: wordsOf(
    `promotion strengthening protection maintenance pursuit enhancement achievement safeguarding
     preservation realization advancement consolidation enjoyment establishment implementation
     creation conclusion adoption building existence emergence principle principles spirit concept idea path policy policies practice process cause culture
     use acts act forms form role system question ideal ideals goal goals objective objectives notion
     path road approach community world norms rule rules purposes logic mentality value right`,
  ),
  genitives: wordsOf("of"),
  prefixes: wordsOf("non anti counter de"),
  harmful:
    /^(?!.*\b(?:prevention\b|resolution\b|settlement\b|control\b|(?:non|counter|anti|de)-)).*\b(?:terror|(?:cyber)?crim|cyber-?attack|attack|aggress|hegemon|confrontation|(?<!post[- ])conflict|war\b|warfare|wars\b|sanction|embargo|blockade|interfer|intervention|occup|annex|inva[ds]|colonial|neo-?colonial|imperialis|separatis|dominat|domination|unilateral|coerc|bully|traffick|prolifera|extremis|threat|violat|breach|piracy|fraud|rivalr|fragment|decoupl|monopol|hack|ransom|disinformation|hate\b|hatred|radicali|tension|instab|subver|provocat|intimidat|blackmail|expansionis|militari[sz]|isil\b|isis\b|da'?esh|al-qa|jihad|boko haram|shabaab|weaponi|zero-sum|polari[sz]|divide\b|gap\b|gaps\b|imbalance|arms race|smuggl|launder|impunity|genocide|poverty|subjugat|oppress|escalat|exploit|hostil|menace|scourge|instability|nuclear test|nuclear weapon|weapons? of mass|chemical weapon|land-?mine|unfair|unequal|injustice|arbitrary|cold war|power politics|double standard|plunder|assassinat|dictat|apartheid|racis|atrocit|might is right|overthrow|regime change|drugs?\b|ambition|enem)/iu,
  beneficial:
    /\b(?:secur|peace|cooperat|collab|sovereign|stabil|integrity|independen|self-determin|trust|law|legal|rule|right|justice|solidar|equal|partner|multilateral|multipolar|disarm|develop|dialogue|negotiat|diploma|consensus|treat(?:y|ies)|convention|charter|norm|freedom|liberty|prosper|benefit|common|shared|mutual|together|accountab|reform|connectiv|inclusi|capacity|protect|non-|counter-|anti-|prevent|confidence|friend|humanit|legitima|technolog|digital|innovat|interoperab|democra|fair|autonom|respect|harmon)/iu,
};

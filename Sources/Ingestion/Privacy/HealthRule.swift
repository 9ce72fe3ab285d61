/// Finds illnesses, treatments and stays in hospital.
///
/// Only the words of the condition are marked. Words that sports and everyday talk use (`injury`,
/// `pain`, `stress`, `tired`, `allergic to mornings`) are left out, and so are words with a common
/// other meaning (`stroke`, `MS`, `Cancer` the sign) unless words around them decide.
enum HealthRule {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    var index = 0
    while index < text.count {
      guard let candidates = phrases[text.tokens[index].folded],
        let phrase = candidates.first(where: { text.matches($0, at: index) }),
        isMeant(text, index, phrase)
      else {
        index += 1
        continue
      }
      let last = index + phrase.count - 1
      spans.append(
        RedactedText.Span(
          range: text.tokens[index].start..<text.tokens[last].end, mark: .health))
      index = last + 1
    }
  }

  /// Words of another meaning, told by their neighbours.
  private static func isMeant(_ text: TextTokens, _ index: Int, _ phrase: [String]) -> Bool {
    if phrase.last == "hospital" {
      // Somebody's place of work, not a stay.
      let near = text.tokens[max(0, index - 3)..<index].map(\.folded)
      return !near.contains { ["work", "works", "worked", "working", "job", "nurse"].contains($0) }
    }
    guard phrase.count == 1 else { return true }
    let before = index > 0 ? text.tokens[index - 1].folded : ""
    let after = index + 1 < text.count ? text.tokens[index + 1].folded : ""
    switch phrase[0] {
    case "depression": return after != "era" && before != "great"
    case "surgery": return !["gp", "doctors", "car", "tree", "plant"].contains(before)
    case "aids": return text.tokens[index].isAllCapital
    case "bipolar": return !["transistor", "junction"].contains(after)
    default: return true
    }
  }

  /// By first word, longer phrases first.
  private static let phrases: [String: [[String]]] = {
    let lines = HealthRule.conditions.split { $0 == "\n" || $0 == "," }
    let split = lines.map { line in
      line.split { $0 == " " || $0 == "-" }.map(String.init)
    }.filter { !$0.isEmpty }
    return Dictionary(grouping: split) { $0[0] }.mapValues { group in
      group.sorted { $0.count > $1.count }
    }
  }()

  private static let conditions = """
    epilepsy, epileptic, epileptic seizure, seizures, diabetes, type 1 diabetes, type 2 diabetes, \
    diabetic, prediabetic, insulin, cancer, breast cancer, lung cancer, prostate cancer, \
    skin cancer, bowel cancer, leukemia, leukaemia, lymphoma, melanoma, tumor, tumour, \
    brain tumour, brain tumor, carcinoma, chemo, chemotherapy, radiotherapy, radiation therapy, \
    oncologist, oncology, depression, depressive, clinically depressed, antidepressants, \
    antidepressant, anxiety disorder, panic disorder, panic attack, panic attacks, \
    social anxiety, bipolar, bipolar disorder, schizophrenia, schizophrenic, psychosis, \
    psychotic, eating disorder, anorexia, anorexic, bulimia, bulimic, ptsd, \
    post traumatic stress disorder, ocd, obsessive compulsive disorder, adhd, autism, autistic, \
    asperger s, aspergers, asperger, dyslexia, dyslexic, dyspraxia, tourette s, tourettes, \
    tourette, dementia, alzheimer s, alzheimers, alzheimer, parkinson s, parkinsons, parkinson, \
    multiple sclerosis, motor neurone disease, huntington s, cerebral palsy, \
    muscular dystrophy, fibromyalgia, chronic fatigue, long covid, chronic pain, asthma, \
    asthmatic, copd, emphysema, cystic fibrosis, tuberculosis, pneumonia, hiv, hiv positive, \
    aids, hepatitis, herpes, chlamydia, gonorrhea, syphilis, pregnant, pregnancy, \
    miscarriage, miscarried, stillbirth, stillborn, abortion, ivf, infertility, infertile, \
    fertility treatment, endometriosis, menopause, postpartum depression, postnatal depression, \
    morning sickness, preeclampsia, surgery, knee surgery, hip surgery, back surgery, \
    heart surgery, shoulder surgery, hip replacement, knee replacement, transplant, \
    kidney transplant, liver transplant, dialysis, kidney disease, kidney failure, \
    liver disease, cirrhosis, heart attack, heart disease, heart failure, heart condition, \
    had a stroke, suffered a stroke, after my stroke, since my stroke, pacemaker, \
    high blood pressure, hypertension, arrhythmia, angina, thrombosis, aneurysm, anemia, anaemia, \
    haemophilia, hemophilia, crohn s disease, crohn s, crohns, crohns disease, crohn, colitis, ulcerative colitis, \
    irritable bowel syndrome, ibs, coeliac, celiac, coeliac disease, celiac disease, stoma, \
    colostomy, gastric bypass, rheumatoid arthritis, arthritis, arthritic, osteoporosis, lupus, \
    scoliosis, sciatica, psoriasis, eczema, glaucoma, macular degeneration, legally blind, \
    hearing loss, paraplegic, quadriplegic, wheelchair user, paralysed, paralyzed, amputation, \
    amputee, concussion, brain injury, sleep apnea, sleep apnoea, narcolepsy, migraine, \
    migraines, insomnia, anaphylaxis, anaphylactic shock, nut allergy, peanut allergy, \
    thyroid disease, hypothyroidism, hyperthyroidism, hashimoto s, hashimotos, alcoholism, \
    addiction treatment, rehab, overdose, suicidal, suicide attempt, self harm, \
    hospitalised, hospitalized, in hospital, in the hospital, into hospital, out of hospital, \
    from hospital, intensive care, psychiatric ward, psychiatrist, terminally ill, \
    terminal illness, palliative care, hospice, epilepsie, diabetiker, krebs, brustkrebs, \
    schwanger, depressionen, schlaganfall, herzinfarkt, fehlgeburt
    """
}

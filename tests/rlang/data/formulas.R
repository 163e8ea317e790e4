#@ f0001
y ~ condition + (1 | animal.id)
#@ f0002
y ~ condition + (condition | animal.id)
#@ f0007
diameter ~ 1 + (1 | sample)
#@ f0008
diameter ~ 1 + (1 | sample) + (1 | plate)
#@ f0009
activity ~ 1 + (1 | batch)
#@ f0010
extro ~ open + agree + social + (1 | school/class)
#@ f0011
extro ~ open + agree + social + (1 | school) + (1 | class)
#@ f0012
Reaction ~ Days + (1 + Days || Subject)
#@ f0013
Y ~ 1 + X1 + X2 + X3 + X4 + X5 + X6 + X1 * X2 + X1 * X3 + X1 * X4 + X1 * X5 + X1 * X6 + X2 * X3 + X2 * X4 + X2 * X5 + X2 * X6 + X3 * X4 + X3 * X5 + X3 * X6 + X4 * X5 + X4 * X6 + X5 * X6 + (1 | Whole.Plots) + (1 | Subplots)
#@ f0014
y ~ 1 + (1 | klasse)
#@ f0035
Intensity ~ Sham + Ipsi + (1 | AnimalNo/Distance2)
#@ f0036
Intensity ~ Sham + (1 | AnimalNo/Distance2)
#@ f0040
Sholl_Intersections ~ Sham * Ipsi + (1 | Radius/Ipsi) + (1 | AnimalNo)
#@ f0051
Dendrite_Spine_Density ~ 1 + (1 | AnimalNo:NeuronNo)
#@ f0057
Dendrite_Length ~ Sham + Ipsi + (1 | Level) + (1 | AnimalNo:NeuronNo)
#@ f0059
Dendrite_Length ~ Ipsi + (1 | Level) + (1 | AnimalNo:NeuronNo)
#@ f0060
Dendrite_Length ~ 1 + (1 | Level) + (1 | AnimalNo:NeuronNo)
#@ f0061
Dendrite_Length ~ Sham * Ipsi + (1 | Level) + (1 | AnimalNo:NeuronNo)
#@ f0074
x ~ age + (1 | participant)
#@ f0075
x ~ age + (0 + age | participant)
#@ f0076
x ~ age + (age || participant)
#@ f0077
x ~ age + (age | participant)
#@ f0078
x ~ age * task + (1 + age * task | participant)
#@ f0079
wm ~ age * task + (age * task | participant)
#@ f0080
wm ~ task * age + (task * age | participant) + (1 | trial)
#@ f0082
force_max ~ stim_type * duration + (stim_type * duration | subj)
#@ f0083
force_max ~ stim_type * duration + (stim_type + duration | subj)
#@ f0084
RT ~ Face_group + (Face_group | Participant)
#@ f0091
data$sli ~ relevant_property * combination * dist + (1 | id) + (1 | item)
#@ f0093
transli ~ relevant_property * combination * dist + (1 | id) + (1 | item)
#@ f0094
transli ~ relevant_property * combination1 * dist + (1 | id) + (1 | item)
#@ f0095
. ~ . - relevant_property:combination1:dist
#@ f0099
. ~ . - relevant_property:dist
#@ f0101
. ~ . - dist:relevant_property
#@ f0105
transli ~ dist + (1 | id) + (1 | item)
#@ f0106
transli ~ relevant_property + (1 | id) + (1 | item)
#@ f0110
. ~ . - combination
#@ f0112
. ~ . - relevant_property
#@ f0113
insect_counts ~ treatment + Date + ar1(Date + 0 | plot) + (1 | block)
#@ f0115
log(salary) ~ factor(year) + (1 | agency/id)
#@ f0117
b_star ~ location * trt + (1 | animal)
#@ f0118
yield ~ trt + (1 | col) + (1 | row)
#@ f0120
y ~ variety + factweek + variety:factweek + (1 | block/plot)
#@ f0121
y ~ variety + factweek + variety:factweek + ar1(0 + week | block/plot)
#@ f0122
y ~ variety + factweek + variety:factweek + cs(1 + week | block/plot)
#@ f0123
y ~ variety + factweek + variety:factweek + ar1(0 + week | plot)
#@ f0124
yield ~ irrigation * intercrop * cutting + ar1(0 + 1 | block/irrigation/intercrop/plot)
#@ f0125
P_leaf ~ time * Ptrt * Inoc * Cv + cs(1 | rep/Ptrt/Inoc/plot)
#@ f0126
yield ~ nitrogen * management * variety + (1 | block/nitrogen/management)
#@ f0127
y ~ x + (1 | block)
#@ f0128
FEV1_FVC ~ exposure_cat_clean + smoking_status_clean + age + sex_clean + BMI + (1 | site)
#@ f0139
GYtha ~ Season * Afactor * Bfactor + (1 | Year/Season/Rep/Afactor)
#@ f0140
GYtha ~ Season * Afactor + Season * Bfactor + Afactor * Bfactor + (1 | Year) + (1 | Year:Rep) + (1 | Year:Rep:Afactor)
#@ f0141
GYtha ~ Season * Afactor + Season * Bfactor + Afactor * Bfactor + (1 | Year) + (1 | Year:Rep:Afactor)
#@ f0142
GYtha ~ Season * Afactor + Season * Bfactor + (1 | Year) + (1 | Year:Rep:Afactor)
#@ f0148
Response ~ Manipulation * Stimulation + (1 + VisualF | Subject)
#@ f0149
Response ~ Session * Manipulation * Stimulation + (1 + VisualF | Subject)
#@ f0150
Response ~ Session * Manipulation * Stimulation * VisualF + (1 | Subject)
#@ f0151
Response ~ Session * Manipulation * Stimulation + (1 | Subject)
#@ f0152
Response ~ Session * Manipulation * Stimulation + (1 + Stimulation | Subject)
#@ f0153
Response ~ Session * Stimulation * VisualF + (1 | Subject)
#@ f0154
Response ~ Session * Stimulation * Manipulation + (1 + VisualF | Subject)
#@ f0155
Response ~ Manipulation * Stimulation * Time_Split + (1 + VisualF | Subject)
#@ f0156
delta_accuracy ~ Collection * Stimulation + (1 | Subject)
#@ f0157
Response ~ Stimulation * Collection * visual_stim + (1 | Subject)
#@ f0179
Reaction ~ days_deprived + (days_deprived | Subject)
#@ f0180
Y ~ cond + (1 + cond | subj_id) + (1 | item_id)
#@ f0181
produtividade ~ 1 + (1 | genotipo)
#@ f0182
yield ~ gen * date * density + (1 | block)
#@ f0183
yield ~ gen * date * density + (1 | block) + (1 | unit)
#@ f0184
~0
#@ f0185
yield ~ gen * date * density + (1 | block) + diag(date + 0 | unit)
#@ f0186
y ~ factweek * (variety + block) + (1 | unit)
#@ f0187
y ~ factweek * (variety + block) + ar1(factweek + 0 | plot)
#@ f0188
yield ~ gen * date * densf + (1 | block)
#@ f0189
. ~ . + (1 | unit)
#@ f0190
. ~ . + diag(date + 0 | unit)
#@ f0191
. ~ . + diag(densf + 0 | unit)
#@ f0192
. ~ . + diag(date:densf + 0 | unit)
#@ f0193
ABUND ~ AREA + DIST
#@ f0195
ecel ~ level + ici + DC + ulcer + thickness + (1 | sex)
#@ f0197
redCards ~ scale(mrater) + (1 | playerShort) + (1 | refNum)
#@ f0199
~salinity
#@ f0200
thick ~ soil + (1 | dummy)
#@ f0201
~east + north
#@ f0204
feeding ~ attractiveness
#@ f0571
Yield ~ Temp + Solvent + (1 | Soil)
#@ f0576
y ~ bloco + (1 | cultivar)
#@ f0577
RESP ~ BLOCO + XouC + XouC/C + (1 | XouC/X)
#@ f0578
resp ~ local + cultivar + (1 | local:cultivar) + (1 | local_bloco)
#@ f0579
Results ~ Treatment + (1 | Treatment:Well)
#@ f0580
logResults ~ Treatment + (1 | Treatment:Well)
#@ f0594
RowCount ~ Treatment * as.factor(Year) + (1 | Plot)
#@ f0597
cbind(Total_Lupin, 400 - Total_Lupin) ~ Treatment + Year_Time_since_trt + yearly_rain + (1 | Site/Plot)
#@ f0598
cbind(Total_Lupin, 400 - Total_Lupin) ~ Treatment + Year + yearly_rain + (1 | Site/Plot)
#@ f0602
cbind(Total_Lupin, Total_Count) ~ Treatment * Year + yearly_rain + (1 | Site/Plot)
#@ f0611
cbind(Total_Invasive, 400 - Total_Invasive) ~ Treatment + Year + scale(yearly_rain) + (1 | Site/Plot)
#@ f0613
cbind(Total_Invasive, Total_Count) ~ Treatment + Year_Time_since_trt + scale(yearly_rain) + (1 | Site/Plot)
#@ f0614
cbind(Total_Invasive, Total_Count) ~ Treatment + Year + (1 | Plot)
#@ f0615
RowCount ~ Treatment + Year + (1 | Site/Plot)
#@ f0619
Count ~ Treatment * Trt_Status + scale(yearly_rain) + (1 | Plot)
#@ f0646
. ~ . - ttt1_vs_2
#@ f0648
shells ~ prev + offset(log(Area)) + factor(year) + (1 | Site) + (1 | obs)
#@ f0652
prop ~ period + (1 | herd)
#@ f0654
Dead/(Alive + Dead) ~ (Trt + 0)/x + (x | Rep)
#@ f0663
phen ~ cofactor + (1 | phylo)
#@ f0673
y ~ ttt + cs(ttt | plot)
#@ f0674
y ~ ttt + diag(ttt | plot)
#@ f0675
y ~ ttt + rr(ttt | plot, d = 1)
#@ f0676
y ~ ttt + diag(ttt | plot) + rr(ttt | plot, d = 1)
#@ f0677
y ~ ttt + rr(ttt | plot, d = 2)
#@ f0679
y ~ 1 + (1 | f)
#@ f0680
response ~ condition_bystanders + (condition_bystanders | ID)
#@ f0683
Reaction ~ factor(Days) + (1 | Subject)
#@ f0684
RT ~ Condition * time + (1 | person)
#@ f0685
RT ~ Condition * time + (time | person)
#@ f0686
RT ~ Condition * time * trial + (time | person)
#@ f0687
y ~ group + (1 | person)
#@ f0688
outcome ~ predictors + (1 | grouping)
#@ f0689
outcome ~ predictor + (predictor | grouping)
#@ f0690
Reaction ~ Days + I(Days^2) + (1 | Subject)
#@ f0691
y ~ (1 | d) + (1 | s)
#@ f0692
y ~ service * dept + (1 | d) + (1 | s)
#@ f0693
RT ~ block * trial * condition + (block + condition | subject)
#@ f0694
RT ~ block * trial * condition + (1 | subject) + (0 + block | subject) + (0 + condition | subject)
#@ f0695
RT ~ block * trial * condition + (1 | subject) + (0 + block + condition | subject)
#@ f0711
log(increment) ~ log.age + log.aac + (1 | fishid) + (1 | pop)
#@ f0712
log(increment) ~ log.age + log.aac + (1 | fishid) + (1 | pop) + (1 | pop.year)
#@ f0713
log(increment) ~ log.age + log.aac + (1 | fishid) + (1 | pop) + (1 + log.age | pop.year)
#@ f0714
log(increment) ~ c.(log(age)) + c.(log(aac)) + (1 | FishID) + (1 + c.(log(age)) | pop.year)
#@ f0725
log.increment ~ 1 + log.age + log.aac + (1 | fishid) + (1 + log.age | pop.year) + (1 | pop.cohort)
#@ f0743
log.increment ~ 1 + log.age + log.aac + c.temp_within * log.age + c.temp_between * log.age + ave.temp + c.temp_within * ssb.i + recruitment.i + (1 | fishid) + (1 + log.age | pop.year) + (1 | pop.cohort)
#@ f0744
log.increment ~ 1 + log.age + log.aac + c.temp_within * log.age + c.temp_between * log.age + ave.temp + c.temp_within * ssb.i + recruitment.i + (1 + c.temp_within | fishid) + (1 + log.age | pop.year) + (1 | pop.cohort)
#@ f0781
log.increment ~ 1 + log.age * datasource + log.aac + c.temp * log.age + ssb.i + recruitment.i + (1 | fishid) + (1 | pop) + (1 + log.age | pop.year)
#@ f0783
log.increment ~ 1 + s.log.age * datasource + s.log.aac + s.c.temp * s.log.age + s.ssb.i + s.recruitment.i + (1 | fishid) + (1 | pop) + (1 + s.log.age | pop.year)
#@ f0792
log.increment ~ 1 + log.age * datasource + log.aac + c.temp_within * log.age + c.temp_between * log.age + c.temp_within * c.temp_between + c.temp_within * f + c.temp_within * ssb.i + c.temp_within * recruitment.i + (1 | fishid) + (1 | pop) + (1 + log.age | pop.year)
#@ f0793
log.increment ~ 1 + log.age * datasource + log.aac + ssb.i + recruitment.i + c.temp_within * log.age + c.temp_between * log.age + c.temp_within * ssb.i + (1 | fishid) + (1 | pop) + (1 + log.age | pop.year)
#@ f0796
log.increment ~ 1 + log.age * datasource + log.aac + ssb.i + recruitment.i + c.temp_within * log.age + c.temp_between * log.age + c.temp_within * ssb.i + (1 + c.temp_within | fishid) + (1 + c.temp_within | pop) + (1 + log.age | pop.year)
#@ f0812
log.increment ~ 1 + s.log.age * datasource + s.log.aac + s.ssb.i + s.recruitment.i + s.c.temp_within * s.log.age + s.c.temp_between * s.log.age + s.c.temp_within * s.ssb.i + s.TP + (1 | fishid) + (1 + s.log.age | pop.year)
#@ f0845
Reaction ~ (1 | Subject)
#@ f0846
exam_grade ~ 1 + hours_studied + wealth + teacher_exp + (1 + hours_studied | class_id)
#@ f0847
exam_grade ~ 1 + (1 | class_id)
#@ f0848
exam_grade ~ 1 + hours_studied + (1 | class_id)
#@ f0849
exam_grade ~ 1 + hours_studied + wealth + (1 | class_id)
#@ f0850
exam_grade ~ 1 + hours_studied + wealth + teacher_exp + (1 | class_id)
#@ f0858
yield ~ Variety + (1 | Block)
#@ f0860
y ~ 1 + (1 | group)
#@ f0865
log_brain ~ log_body + (1 | Family) + (1 | Genus)
#@ f0866
log_brain ~ log_body + (0 + Canidae | Genus) + (0 + Others | Genus)
#@ f0867
log_brain ~ log_body + (log_body | Family) + (1 | Genus)
#@ f0871
log_brain ~ log_body + (log_body || Family) + (1 | Genus)
#@ f0872
shopping ~ gender + (1 | individual) + (1 | month)
#@ f1028
RT ~ SOA + (1 | Word) + (1 | Subject)
#@ f1029
LogRT ~ PC1 + PC2 + PrevError + Rank + ResidSemRating + ResidFamSize + LogWordFreq * LogAffixFreq * Sex + poly(LogCUP, 2, raw = TRUE) + LogUP + LogCUPtoEnd + (1 | Subject) + (1 | Word) + (1 | Affix)
#@ f1031
RT ~ 1 + Correct + Trial + PrevType * meanWeight + Frequency + NativeLanguage * Length + (Trial | Subject) + (1 | Word)
#@ f1033
RealizationOfRecipient ~ AccessOfTheme + AccessOfRec + LengthOfRecipient + AnimacyOfRec + AnimacyOfTheme + PronomOfTheme + DefinOfTheme + LengthOfTheme + SemanticClass + Modality + (1 | Verb)
#@ f1035
RT ~ list * priming + (1 + priming | subjects) + (1 + list | items)
#@ f1037
RT ~ list * priming + (1 | subjects) + (1 | items)
#@ f1038
RT ~ list * priming + (1 | subjects)
#@ f1045
strength ~ (1 | batch) + (1 | sample)
#@ f1049
strength ~ (1 | batch) + (1 | cask)
#@ f1051
distance ~ age + (age | Subject) + (0 + dummy(Sex, "Female") | Subject)
#@ f1053
circumference ~ nfun(age, Asym, xmid, scal) ~ Asym | Tree
#@ f1054
circumference ~ nfun2(age, Asym, xmid, scal) ~ Asym | Tree
#@ f1055
. ~ Days + (Days | Subject)
#@ f1056
cbind(y, n - y) ~ gen + (1 | block)
#@ f1061
log(Reaction) ~ log(Days + 1) + (log(Days + 1) | Subject)
#@ f1062
y ~ 1 + (1 | group.id)
#@ f1063
y ~ habitat + (1 | habitat * lagoon)
#@ f1064
y ~ 0 + habitat + (1 | habitat:lagoon)
#@ f1066
y ~ 0 + lagoon + (1 | habitat:lagoon)
#@ f1073
y ~ x2 | ff + x1
#@ f1075
zbmi ~ (1 | DA)
#@ f1078
y ~ x + (1 | f) + (1 | g)
#@ f1080
y ~ x + (1 | f1/f2)
#@ f1081
y ~ 1 + (1 | f1/f2)
#@ f1082
y ~ x + x2 + (1 | f)
#@ f1083
y1 ~ x + (1 | ID)
#@ f1084
. ~ x + (1 | rownames(d))
#@ f1087
shells ~ prev + (1 | Site) + offset(log(Area))
#@ f1088
. ~ . + factor(year)
#@ f1090
. ~ . + scale(year)
#@ f1091
. ~ . + scale(year, center = FALSE)
#@ f1092
. ~ . + scale(year, center = TRUE, scale = FALSE)
#@ f1093
Reaction ~ (1 | Days)
#@ f1095
x ~ 1 + (1 | grp)
#@ f1096
Inew/S ~ R0 - 1 + offset(log(I/N)) + (1 | R0:trial)
#@ f1097
round(Reaction) ~ 1 + (1 | Subject)
#@ f1098
cbind(incidence, size - incidence) ~ period * var + (1 | herd)
#@ f1099
y ~ x + (1 | batch)
#@ f1100
y ~ 1 + f + (1 | h/f) + (poly(x, 2) | g)
#@ f1101
y ~ 1 + f + (1 | g) + (1 | h)
#@ f1103
yx ~ xx1 + xx2 + xx3 + Rank + (1 | ID) + (1 | School/Rank)
#@ f1105
. ~ . - (1 | ID)
#@ f1107
~1 + (b | a)
#@ f1113
cbind(incidence, size - incidence) ~ `silly period` + (1 | herd)
#@ f1114
dv ~ . - groups + (1 | groups)
#@ f1115
dv ~ x + (1 | groups)
#@ f1121
v1 ~ (1 | v3) + (0 + dummy(v4, "1") | v5)
#@ f1166
math ~ gr + sx + eth + cltype + (1 | id) + (1 | sch)
#@ f1167
read ~ gr + sx + eth + cltype + (1 | id) + (1 | sch)
#@ f1168
use ~ urban + age + livch + (urban | district)
#@ f1206
RT ~ context * sentence + (1 + context + sentence | subject) + (1 + context * sentence | item)
#@ f1207
RT ~ context * sentence + (1 + context + sentence | subject) + (1 + sentence | item)
#@ f1208
DV ~ Condition + (1 | Subject)
#@ f1209
DV ~ (1 | Subject)
#@ f1210
Ratings ~ VideoCondition + (1 + VideoCondition | Subject) + (1 + VideoCondition | SportType)
#@ f1211
Ratings ~ 1 + (1 + VideoCondition | Subject) + (1 + VideoCondition | SportType)
#@ f1212
DV ~ condition + (1 + condition | subject) + (1 + condition | item)
#@ f1213
DV ~ condition + (1 | subject)
#@ f1214
DV ~ (1 | subject)
#@ f1247
Parasite ~ 1 + (1 | Population) + (1 | Container)
#@ f1254
log(Reaction) ~ Days + I(Days^2) + (1 + Days + exp(Days) | Subject)
#@ f1257
y ~ post + time1 + (1 | g2/g1/g0) + (post + time1 - 1 | g2)
#@ f1258
mpg ~ log(wt) + I(gear^2) + exp(am) + vs + (1 | cyl)
#@ f1267
~child + camper
#@ f1268
mpg ~ hp + (1 | cyl)
#@ f1272
vs ~ disp
#@ f1279
Colour ~ 1 + (1 | Population) + (1 | Container)
#@ f1341
daughterPlan ~ group_daughterPlan + Persist + group_Persist + fgcstatus + group_fgc + CC + bene + group_bene + media + group_media + genderAware + group_genderAware + edu + group_edu + ns(wealth, 3) + ns(group_wealth, 3) + ns(age, 4) + maritalStat + job + urRural + religion + (1 | clusterId) + (1 | ethni)
#@ f1342
futurefgcDau ~ futurefgc + fgcstatus + CC + bene + media + att + edu + ns(age, 4) + ns(wealth, 3) + maritalStat + job + urRural + religion + (1 | clusterId) + (1 | ethni)
#@ f1343
y ~ x + a + (0 + x + a | b)
#@ f1344
futurefgc ~ 0 + respType * (fgcStatusMom + beneScore) + (0 + respType | clusterId)
#@ f1393
fcr ~ language + (1 | story) + (1 | participant)
#@ f1394
fcr ~ age * language * direction + (1 | story) + (1 | participant)
#@ f1399
y ~ language * direction + age + (1 | story) + (1 | participant) + (1 | repetition) + (1 | trial)
#@ f1403
sd_y ~ direction * language + age + (1 | participant) + (1 | story) + (1 | repetition) + (1 | trial)
#@ f1405
sd_y * 2 ~ direction * language * agegroup + (1 | participant) + (1 | story) + (1 | repetition) + (1 | trial)
#@ f1406
xIQR ~ direction * language + (direction | participant) + (1 | story)
#@ f1409
percent ~ age + lang * direction + (1 | name) + (1 | story)
#@ f1412
data_points ~ age + lang * direction + (direction | name) + (direction | story)
#@ f1413
xIQR ~ age + lang * direction + (1 | name) + (1 | story)
#@ f1414
yIQR ~ age + lang * direction + (1 | name) + (1 | story)
#@ f1415
area ~ age + lang * direction + (1 | name) + (1 | story)
#@ f1416
sec ~ lang + (1 | name) + (1 | pups)
#@ f1417
fcr ~ age * lang * direction + (1 | name) + (1 | story)
#@ f1431
y ~ (1 | VAR) + (1 | YEAR) + (1 | REGION) + (1 | LOC) + (1 | YEARxREGION) + (1 | YEARxLOC)
#@ f1432
cbind(suc, (tot - suc)) ~ scale(raw.x) * factor + (1 | obs)
#@ f1433
cbind(suc, (tot - suc)) ~ raw.x * factor + (1 | obs)
#@ f1434
visual ~ visual0 + time * treat.f + (1 | subject)
#@ f1435
visual ~ visual0 + time + treat.f + treat.f:time + (1 | subject) + (0 + time | subject)
#@ f1436
. ~ . - treat.f:time
#@ f1437
scorec ~ (1 | target) + (1 | id)
#@ f1521
rt ~ freq + (1 | participant)
#@ f1522
rt ~ freq + (1 + freq | participant)
#@ f1523
rt ~ freq + (0 + freq | participant)
#@ f1524
LookingTime ~ Item * HPP + (1 | Participant)
#@ f1525
LookingTime ~ Item * HPP + (1 + Item * HPP | Participant)
#@ f1526
LookingTime ~ Item * HPP + (1 | Participant) + (1 | Study)
#@ f1527
LookingTime ~ Item * HPP + (1 | Participant) + (1 + HPP | Study)
#@ f1536
sugpct ~ block + sow + harvest + (1 | block:harvest)
#@ f1537
. ~ . - harvest
#@ f1538
wear ~ mat + (1 | boyf)
#@ f1539
. ~ . - mat
#@ f1540
. ~ . - Days2
#@ f1541
. ~ . - sow
#@ f1542
. ~ . - sex
#@ f1543
. ~ . - period
#@ f1544
wear ~ material + (1 | boyf)
#@ f1545
. ~ . - material
#@ f1547
accuracy ~ emotion * task + (1 | n)
#@ f1548
accuracy ~ emotion * task + (emotion | n)
#@ f1549
accuracy ~ emotion * task + (task | n)
#@ f1550
accuracy ~ emotion * task + (emotion | n) + (task | n)
#@ f1551
pwr ~ emo * task + (task | n)
#@ f1553
pwr ~ emo * task + (1 | n)
#@ f1554
accuracy ~ pwr + emo * task + (1 | n)
#@ f1555
accuracy ~ pwr + emo * task + nucleus + (1 | n)
#@ f1557
accuracy ~ pwr + emo * task + nucleus + (emo | n)
#@ f1558
accuracy ~ pwr + emo * task + (task | n)
#@ f1559
accuracy ~ pwr + emo * task + nucleus + (task | n)
#@ f1560
accuracy ~ pwr + emo * task + (emo | n) + (task | n)
#@ f1561
accuracy ~ pwr + emo * task + nucleus + (emo | n) + (task | n)
#@ f1562
accuracy ~ pwr + emo * task + nucleus + (emo | n) + (task | n) + (n | nucleus)
#@ f1563
y ~ x + (1 + z2 | id)
#@ f1564
r2 ~ (Anger + Gender + btype + situ)^2 + (1 | id) + (1 | item)
#@ f1566
distance ~ factor(Sex) + (0 + age + nsex | Subject)
#@ f1568
y ~ a + b + I(b^2) + c + d + (1 | grp)
#@ f1571
y ~ a:b + c + d + (1 | grp)
#@ f1573
y ~ a + c + b:d + (1 | grp)
#@ f1575
y ~ a + b + c:d + (1 | grp)
#@ f1576
y ~ a + b + c + d + (1 + sqrt(abs(b)) | grp)
#@ f1577
y ~ I(log(a) + b^3) + c + d + (1 | grp)
#@ f1581
sleep_total ~ bodywt + (1 | combn) + (1 | vore)
#@ f1584
Reaction ~ cars:Test + (1 | Subject)
#@ f1586
Reaction ~ 0 + Days + Days:Subject + (1 | Days)
#@ f1604
rt ~ time.all + (1 + time.all | subid.all)
#@ f1605
rt ~ time.all + (1 | subid.all)
#@ f1606
rt ~ 1 + (1 | subid)
#@ f1607
y ~ 1 + grp.all + (1 | id)
#@ f1642
severity ~ fungicide + (1 | block)
#@ f1643
severity_o ~ fungicide + (1 | block)
#@ f1644
germ/n ~ extract * gen
#@ f1645
germinated ~ extract * gen
#@ f1647
at_least_one_success ~ tmax_degc_Next45 * NewLU1 + precip_mmday_Prior365 + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + (1 | species) + (1 | year) + (1 | Region/UnCoor) + (1 | substrate)
#@ f1649
at_least_one_failure ~ tmax_degc_Next45 * NewLU1 + precip_mmday_Prior365 + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + (1 | species) + (1 | year) + (1 | Region/UnCoor) + (1 | substrate)
#@ f1650
at_least_one_failure ~ tmax_degc_Next45 * NewLU1 + precip_mmday_Prior365 * NewLU1 + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f1653
at_least_one_failure ~ zmaxanomalytemp * NewLU1 + zminanomalytemp * NewLU1 + precip_mmday_Prior365 * NewLU1 + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f1658
at_least_one_failure ~ Tmax_std_gridmet * tnestpd_stdmaxsp_gridmet + Tmax_std_gridmet * NewLU1 + laydate_scaled + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + substrate_binary + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f1659
at_least_one_success ~ Tmax_std_gridmet * tnestpd_meanmax_gridmet + tnestpd_meanmax_gridmet * NewLU1 + Tmax_std_gridmet * NewLU1 + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f1661
at_least_one_success ~ Tmax_std_gridmet * tnestpd_meanmax_gridmet + tnestpd_meanmax_gridmet * NewLU1 + Tmax_std_gridmet * NewLU1 + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + Tmin_std_gridmet + substrate_binary + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f1665
at_least_one_success ~ Tmax_std_gridmet * tnestpd_meanmax_gridmet * NewLU1 + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + substrate + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f1669
at_least_one_success ~ Tmax_std_gridmet * tnestpd_meanmax_gridmet * NLCD_p_forest + Tmin_std_gridmet * NLCD_p_forest + pcpbefore_raw_gridmet + (1 | species) + (1 | year) + (1 | Region/UnCoor) + (1 | substrate)
#@ f1680
rasch_FIM ~ 1 + year.0 * AIS_grade + year.0_sq * AIS_grade + year.0_cu * AIS_grade + (1 + year.0 + year.0_sq + year.0_cu | subID)
#@ f1726
read ~ grade5 + riskC + eth2 + I(grade5^2) + (grade5 | subid)
#@ f1738
read ~ grade5 + risk2 + eth2 + grade5 * eth2 + (grade5 | subid)
#@ f1748
speed ~ condition + (1 | subID)
#@ f1750
speed ~ age_group * condition + (1 | subID)
#@ f1751
speed ~ age_group * condition * time + (1 | subID) + (1 | condition:subID) + (1 | time:subID)
#@ f1754
speed ~ age_group * condition + (1 | subID)
#@ f1758
rasch_FIM ~ year.c * AIS_grade + (1 + year.c | subID)
#@ f1760
success ~ condition + (1 | subID)
#@ f1765
Heart_Rate ~ 1 + Alt * Cond + (1 | SUBID) + (1 | Alt) + (1 | Cond)
#@ f1767
Recall ~ Valence * Task + (1 | Subject)
#@ f1768
logRT ~ 1 + (1 | Subject) + (1 | WordsPresented)
#@ f1769
logRT ~ CueType + (1 | Subject) + (1 | WordsPresented)
#@ f1770
logRT ~ DirectGenDK + (1 | Subject) + (1 | WordsPresented)
#@ f1771
logRT ~ CueType + DirectGenDK + (1 | Subject) + (1 | WordsPresented)
#@ f1772
log(RT1) ~ Order + (1 | Speaker) + (1 | ABVG1) + (1 | Participant)
#@ f1773
Accuracy.1 ~ Order + (1 | Speaker) + (1 | ABVG1) + (1 | Participant)
#@ f1774
Reaction ~ 1 + Days + (0 + Days | Subject)
#@ f1775
Reaction ~ 1 + (1 + Days | Subject)
#@ f1778
l.fluoro ~ sal + par + temp + oxy + profile.depth + (1 | stn)
#@ f1862
Count ~ Perc_dev_cum_abs + AridityIndex + Treatment + PlantSource2 + PlotMix_Climate + Duration + Lifeform + MAT + Since_last_precip + Days_elapsed + (1 | Site/Plot)
#@ f1873
Height ~ Perc_dev_cum + AridityIndex + Treatment + PlotMix_Climate + Duration + Lifeform + MAT + MAP + Sand_content + Cum_precip + (1 | Site/Plot)
#@ f1876
Height ~ Perc_dev_cum + AridityIndex_log + Treatment + PlantSource2 + PlotMix_Climate + Duration + Lifeform + MAT + MAP + Sand_content + Cum_precip_sqrt + (1 | Site/Plot)
#@ f1887
Count ~ Perc_dev_cum + AridityIndex + Treatment + PlantSource2 + PlotMix_Climate + Duration + Lifeform + MAT + MAP + Sand_content + Cum_precip
#@ f1926
Biomass ~ Year + Temperature + SpeciesDiversity + (1 | Population)
#@ f1927
Biomass ~ Year + Temperature * Precipitation + SpeciesDiversity + (1 | Population)
#@ f1935
Egg ~ Treatment + (1 | Container)
#@ f1936
y ~ time + (time | ID)
#@ f1938
Colour ~ Habitat + Treatment + (1 | Population)
#@ f1939
cbind(Dark, Reddish) ~ Treatment + (1 | Population)
#@ f1940
~. + (1 | Overdispersion)
#@ f1953
log(maize_yield + 1) ~ I(year - 2020) + (I(year - 2020) | cc)
#@ f1954
log(rice_yield + 1) ~ I(year - 2020) + (I(year - 2020) | cc)
#@ f1955
log(wheat_yield + 1) ~ I(year - 2020) + (I(year - 2020) | cc)
#@ f1956
maize_area ~ I(year - 2020) + (I(year - 2020) | cc)
#@ f1957
y_uncorr ~ plot_moisture_s + (1 | plot)
#@ f1958
y_corr ~ plot_moisture_s + (1 | plot)
#@ f1959
y_semicorr ~ plot_moisture_s + (1 | plot)
#@ f1960
arousal ~ v_cat * a_cat + age + sex + (1 | idAnim) + (1 | subject)
#@ f1961
valence ~ v_cat + (1 | subject)
#@ f1969
perc_votes_incumbent ~ incumbent_party * civil_war + (1 | state) + (1 | year)
#@ f1970
yield ~ 1 + year + (1 | gen)
#@ f1971
yield ~ 1 + year + (1 | gen) + (1 | gen:year)
#@ f1972
yield ~ 1 + year + (0 + year | gen)
#@ f1979
Y ~ M1 + M2 + MlogR + logR + R + Fss + Frv + logVS + (1 | eq) + (1 | stat)
#@ f1980
y_sim ~ (1 | gr)
#@ f1981
y_sim ~ (1 | eq) + (1 | stat)
#@ f1982
y_sim ~ M1 + M2 + MlogR + logR + R + logVS + (1 | eq) + (1 | stat)
#@ f1983
y_sim ~ M1 + M2 + MlogR + logR + R + (1 | eq) + (1 | stat)
#@ f1985
y_sim ~ M1 + M2 + MlogR + logR + R + logVS + (1 | eq)
#@ f1987
y_sim1 ~ (1 | eq) + (1 | stat)
#@ f1988
y_sim2 ~ (1 | eq) + (1 | stat)
#@ f1989
y_sim ~ M1 + M2 + MlogR + logR + R + Fss + Frv + logVS + (1 | eq) + (1 | stat)
#@ f1991
y_sim ~ M1 + M2 + logR + MlogR + R + Fss + Frv + logVS + (1 | eq) + (1 | stat)
#@ f1992
y_sim ~ M1 + M2 + logR + MlogR + R + Fss + Frv + logVS + (1 | eq) + (1 | stat) + (1 | z)
#@ f1993
Y ~ M1 + M2 + lnR + MlnR + R + Fss + Frv + lnVS + (1 | eq) + (1 | stat)
#@ f1994
y ~ baseage + time + treat + (1 | newpid)
#@ f1995
y ~ baseage + time + treatmnt + (1 + time | newpid)
#@ f1996
y ~ baseage + time + treatmnt + (1 + time || newpid)
#@ f1998
FEV1 ~ RACE + ARMCD * AVISIT + (0 + AVISIT | USUBJID)
#@ f1999
FEV1 ~ RACE + ARMCD * AVISIT + us(0 + AVISIT | USUBJID)
#@ f2001
BCVA_CHG ~ BCVA_BL + RACE + ARMCD * AVISIT + (0 + AVISIT | USUBJID)
#@ f2002
BCVA_CHG ~ BCVA_BL + RACE + ARMCD * AVISIT + us(0 + AVISIT | USUBJID)
#@ f2005
FEV1 ~ Trt * Visit + us(0 + Visit | Patient)
#@ f2006
score.f ~ Time + (1 | Persoon)
#@ f2012
shelter ~ t_point_sc * trial + sex * mass_sc + sex * t_point_sc + bkgrd * t_point_sc + sex * bkgrd + (t_point_sc | trial_series)
#@ f2013
~. - t_point_sc:trial
#@ f2014
~. - sex:bkgrd
#@ f2015
~. - t_point_sc:bkgrd
#@ f2017
of_loc ~ t_point_sc * trial + sex * mass_sc + sex * t_point_sc + bkgrd * t_point_sc + sex * bkgrd + (1 | ID) + (t_point_sc | trial_series)
#@ f2018
bkgrd ~ t_point_sc * trial + sex * mass_sc + sex * t_point_sc + (1 | ID) + (0 + t_point_sc | ID) + (1 | trial_series) + (0 + t_point_sc | trial_series)
#@ f2019
line_cross ~ t_point_sc * trial + sex * mass_sc + sex * t_point_sc + sex * backg + sex * loc + backg * t_point_sc + loc * backg + loc * t_point_sc + (1 | ID) + (t_point_sc | trial_series)
#@ f2020
~. - backg:loc
#@ f2021
~. - t_point_sc:backg
#@ f2022
~. - sex:backg
#@ f2023
~. - t_point_sc:loc
#@ f2026
bkgrd ~ 1 + (1 | ID) + (0 + t_point_sc | ID) + (1 | trial_series) + (0 + t_point_sc | trial_series)
#@ f2027
line_cross ~ 1 + (1 | ID) + (0 + t_point_sc | trial_series) + (1 | trial_series)
#@ f2035
bkgrd ~ t_point_sc * trial + sex + (1 | ID) + (t_point_sc | trial_series)
#@ f2065
zbin ~ x + (1 | g)
#@ f2066
cbind(z, 10) ~ x + (1 | g)
#@ f2067
zprop ~ x + (1 | g)
#@ f2068
zprop_b ~ x + (1 | g)
#@ f2069
y ~ (1 | g) + (1 | x)
#@ f2070
cbind(incidence, size - incidence) ~ period + size + (1 | herd)
#@ f2071
angle ~ recipe + poly(temp, 2) + (1 | recipe:replicate)
#@ f2075
biomass ~ treatment + (1 | field)
#@ f2076
biomass ~ treatment + (treatment | field)
#@ f2077
thickness ~ species + (1 | fishID)
#@ f2080
disease ~ inoc + (1 | pen)
#@ f2082
cbind(y, n - y) ~ gen + inoculum + gen:inoculum + (1 | block)
#@ f2084
yield ~ tillage + cover.trt + tillage:cover.trt + (1 | yr) + (1 | location) + (1 | block:location)
#@ f2085
DON_ppm ~ Variety + Fungicide + Variety:Fungicide + (1 | Rep)
#@ f2086
log(DON_ppm) ~ Variety + Fungicide + Variety:Fungicide + (1 | Rep)
#@ f2090
testScore ~ bodyLength + (1 | mountainRange)
#@ f2091
A ~ B + (1 | population/ID)
#@ f2092
A ~ B + (1 | season) + (1 | ID)
#@ f2093
testScore ~ bodyLength + (1 | mountainRange/site)
#@ f2188
Point_Abun ~ Observer + (1 | Point) + (1 | Days)
#@ f2190
. ~ . + poly(Week, 2)
#@ f2225
. ~ . + Week:logCH + Week:logTDens - logCH:logTDens
#@ f2239
. ~ . + logCH + logTDens
#@ f2241
. ~ . + poly(scaleTPD, 3)
#@ f2247
. ~ . + sqrt(UDens) * Week
#@ f2282
logrt ~ (1 | subjectID) + (1 | item_name)
#@ f2283
logrt ~ zAge + zTOWRE_wordacc + zTOWRE_nonwordacc + (1 | subjectID) + (1 | item_name)
#@ f2284
logrt ~ zAge + zTOWRE_wordacc + zTOWRE_nonwordacc + item_type + zLength + zOrtho_N + (1 | subjectID) + (1 | item_name)
#@ f2286
swt ~ adj.ewt + diet + (1 | herd)
#@ f2287
linkfun(percent) ~ treatment + (1 | Block)
#@ f2288
logy.5 ~ treatment + (1 | Block)
#@ f2289
log(yield + 0.5) ~ treatment + (1 | Block)
#@ f2292
cbind(incidence, size - incidence) ~ period + (1 | herd) + (1 | unit)
#@ f2362
visual ~ visual0 + time + treat.f + treat.f:time + (0 + time | subject)
#@ f2363
vardep ~ grupo * tempo + (1 | sujeito)
#@ f2387
y ~ X1 + (X1 | group)
#@ f2388
y ~ X1 + X2 + (X1 + X2 | group)
#@ f2389
normexam ~ standlrt + (standlrt | school)
#@ f2390
normexam ~ standlrt + avslrt + (standlrt | school)
#@ f2391
normexam ~ standlrt + avslrt + standlrt:avslrt + (standlrt | school)
#@ f2392
popular ~ 1 + extrav + texp + (extrav | class)
#@ f2393
RT ~ Condition + (1 | Subject) + (1 | Item)
#@ f2401
DV ~ Condition + (1 + Condition | Subject) + (1 + Condition | Item)
#@ f2402
Time ~ Prime * Target + (1 + Prime * Target | Subject) + (1 + Prime * Target | Item)
#@ f2403
Time ~ Prime * Target + (1 | Subject) + (1 | Item)
#@ f2404
Time ~ (1 | Subject) + (1 | Item)
#@ f2405
Time ~ Prime * Target + (1 | Subject) + (1 + Prime | Item)
#@ f2406
Acc ~ FaceExpression + (1 | Subject)
#@ f2407
Acc ~ (1 | Subject)
#@ f2409
Antecedent ~ Fit + (1 + Fit | Cond)
#@ f2410
harvwt ~ 1 + (1 | site)
#@ f2411
ears ~ 1 + (1 | site)
#@ f2412
activate ~ region.f * treat + (1 | animal)
#@ f2413
activate ~ region.f * treat + (treat | animal)
#@ f2414
response ~ instruction * type + (inference * type || id)
#@ f2415
iq ~ timecat + (1 + time | id)
#@ f2416
severity ~ sex + (1 | id)
#@ f2417
induct ~ cond + (1 | room:cond)
#@ f2418
induct ~ cond + skill + (1 | room:cond)
#@ f2419
response ~ instruction * inference * type + (inference * type | id)
#@ f2420
response ~ instruction * inference * type + (inference * type || id)
#@ f2421
value ~ treatment * phase * hour + (1 | id)
#@ f2422
RT ~ Correct + Trial + PrevType * meanWeight + Frequency + NativeLanguage * Length + (1 | Subject) + (1 | Word)
#@ f2423
response ~ instruction * inference * plausibility + (1 | id)
#@ f2434
if_A_then_B_c ~ B_given_A_c + (B_given_A_c | p_id)
#@ f2435
if_A_then_B_c ~ B_given_A_c + (1 | p_id)
#@ f2436
if_A_then_B_c ~ B_given_A_c + (B_given_A_c || p_id)
#@ f2437
swb ~ sunh + (sunh | id)
#@ f2438
swb ~ sunh_pmc + sunh_pm + (sunh_pmc | id)
#@ f2439
if_A_then_B_c ~ B_given_A_c * rel_cond + (B_given_A_c * rel_cond || p_id) + (B_given_A_c + rel_cond || i_id)
#@ f2440
testScore ~ bodyLength2 + (1 | mountainRange)
#@ f2441
testScore ~ bodyLength2 + (1 | mountainRange) + (1 | site)
#@ f2442
testScore ~ bodyLength2 + (1 | mountainRange) + (1 | sample)
#@ f2443
testScore ~ bodyLength2 + (1 + bodyLength2 | mountainRange/site)
#@ f2444
y ~ x + z + z * x + (1 + x + z + z * x | store)
#@ f2445
size ~ Time + (1 | tree)
#@ f2446
size ~ Time + (1 + Time | tree)
#@ f2486
y ~ x + (1 + x | level)
#@ f2569
RT ~ Frequency + (1 | Subject) + (1 | Word)
#@ f2570
RT ~ Frequency + (1 + Frequency | Subject) + (1 | Word)
#@ f2571
RT ~ Frequency + (1 | Subject) + (0 + Frequency | Subject) + (1 | Word)
#@ f2574
RT ~ Frequency * NativeLanguage + (1 | Subject) + (0 + Frequency | Subject) + (1 | Word) + (0 + NativeLanguage | Word)
#@ f2575
RT ~ cFrequency * cNativeLanguage + (1 | Subject) + (0 + cFrequency | Subject) + (1 | Word) + (0 + cNativeLanguage | Word)
#@ f2577
RealizationOfRecipient ~ 1 + (1 | Verb)
#@ f2580
RealizationOfRecipient ~ cAnimacyOfRec + cLengthOfRecipient + (1 | Verb)
#@ f2582
. ~ . + (ot1 + ot2 + ot3) * Condition
#@ f2583
. ~ . + (ot1 + ot2 + ot3 | Subj:Condition)
#@ f2584
. ~ (ot1 + ot2 + ot3) * Condition + ((ot1 + ot2 + ot3) * Condition | Subj)
#@ f2585
. ~ . + cCDI
#@ f2587
. ~ . + (ot1) * cCDI
#@ f2588
. ~ . + (ot1 + ot2) * cCDI
#@ f2589
. ~ . + (ot1 + ot2 + ot3) * cCDI
#@ f2590
. ~ . + (ot1) * cCDI * Condition
#@ f2592
. ~ . + (ot1 + ot2 + ot3) * cCDI * Condition
#@ f2593
. ~ . + cAge
#@ f2594
. ~ . + cAge * Condition
#@ f2598
. ~ . + (ot1) * cAge * Condition
#@ f2599
. ~ . + (ot1 + ot2) * cAge * Condition
#@ f2600
. ~ . + (ot1 + ot2 + ot3) * cAge * Condition
#@ f2601
yes.of.all ~ (1 | race.female) + (1 | age.cat) + (1 | edu.cat) + (1 | age.edu.cat) + (1 | state) + (1 | region) + (1 | poll) + p.relig.full + p.kerry.full
#@ f2603
rt ~ 1 + (1 | PersonID)
#@ f2605
rt ~ session + (session || PersonID)
#@ f2613
rt ~ time + (time || PersonID)
#@ f2615
rt ~ time + I(time^2) + (time | PersonID)
#@ f2617
rt ~ poly(time, 2, raw = TRUE) + (time + I(time^2) || PersonID)
#@ f2623
rt ~ condition * congruency + (condition * congruency | pno)
#@ f2629
Pr_rate ~ Day + (1 | Doctor)
#@ f2656
mpg ~ hp + (1 + drat | cyl)
#@ f2662
cbind(e, n - e) ~ 1 + year + (1 | sid)
#@ f2663
Reaction ~ Days + Cat + (1 | Subject)
#@ f2664
~PROD
#@ f2668
woman ~ btype * resp + situ + (1 + Anger | item)
#@ f2671
new.y ~ Type + (1 | Subject)
#@ f2672
effort ~ Type - 1 + (1 | Subject)
#@ f2673
new.y ~ Type - 1 + (1 | Subject)
#@ f2674
score ~ Machine + (1 | Worker/Machine)
#@ f2675
new.score ~ Machine + (1 | Worker/Machine)
#@ f2676
new.score ~ Machine + (1 | Worker/Machine/Machine)
#@ f2677
score ~ Machine - 1 + (Machine - 1 | Worker)
#@ f2678
score ~ Machine - 1 + (1 | Worker)
#@ f2679
score ~ Machine - 1 + (1 | Worker/Machine)
#@ f2682
use ~ age * ch + I(age^2) + urban + ch + (1 | urban:district)
#@ f2683
Reaction ~ 1 + (1 | Subject) + Days + (Days - 1 | Subject)
#@ f2688
yield ~ nitro + Variety + (1 | Block) + (1 | Plt)
#@ f2689
Inext ~ R0 - 1 + offset(log(I) + log(S) - log(N)) + (1 | R0/trial)
#@ f2690
Inext ~ R0 - 1 + offset(log(S) + log(I/N)) + (1 | R0:tr)
#@ f2692
y1 ~ treatment + (treatment | animalid)
#@ f2693
y2 ~ treatment + (treatment | animalid)
#@ f2694
y1 ~ treatment + (1 | animalid)
#@ f2695
Yield ~ N + Var + N:Var + Block + (1 | Block:N)
#@ f2696
LEI ~ 1 + FR + MC + SS + FR * MC + FR * SS + MC * SS + I(FR^2) + I(MC^2) + I(SS^2) + (1 | Day)
#@ f2697
EFFICIENCY ~ 1 + FRH + RRH + YA + GC + FRH * RRH + FRH * YA + FRH * GC + RRH * YA + RRH * GC + YA * GC + I(FRH^2) + I(RRH^2) + I(YA^2) + I(GC^2) + (1 | Whole.Plots)
#@ f2698
ft_dem ~ 1 + age + female + race + (1 | state)
#@ f2699
ft_dem ~ 1 + age + female + race + (1 | state) + (1 | cohort)
#@ f2700
ft_dem ~ 1 + age + female + race + (1 + age | state)
#@ f2701
ft_dem ~ 1 + age.s + female + race + (1 + age.s | state)
#@ f2702
ft_dem ~ 1 + age.s + female + race + (1 | state) + (0 + age.s | state)
#@ f2703
y ~ 1 + (1 | klasse) + (1 | subklasse)
#@ f2704
y ~ 1 + (1 | subklasse)
#@ f2708
outcome ~ predictor1 + predictor2 + (1 | participant)
#@ f2709
Area ~ Sham * Ipsi + (1 | AnimalNo)
#@ f2711
spine_density ~ Sham + Ipsi + (1 | AnimalNo:NeuronNo)
#@ f2712
spine_density ~ Sham + (1 | AnimalNo:NeuronNo)
#@ f2719
Dendrite_Mean_Diameter ~ Sham + Ipsi + (1 | Level) + (1 | AnimalNo:NeuronNo)
#@ f2721
Dendrite_Mean_Diameter ~ Ipsi + (1 | Level) + (1 | AnimalNo:NeuronNo)
#@ f2723
Dendrite_Mean_Diameter ~ Sham * Ipsi + (1 | Level) + (1 | AnimalNo:NeuronNo)
#@ f2739
yield ~ Replicate + nitrogen * management * variety + (1 | Replicate:nitrogen) + (1 | Replicate:nitrogen:management)
#@ f2740
yield ~ Replicate + management + variety * (nrate + I(nrate^2) + I(nrate^3) + I(nrate^4)) + (1 | Replicate:nrate) + (1 | Replicate:nrate:management)
#@ f2741
yield ~ Replicate + management + variety * nrate + I(nrate^2) + (1 | Replicate:nrate) + (1 | Replicate:nrate:management)
#@ f2742
notes ~ heures_travail + (1 | etudiant.e.s)
#@ f2743
notes ~ heures_travail + (heures_travail | etudiant.e.s)
#@ f2746
none_fits ~ 1 + (1 | id) + (1 | item)
#@ f2747
dat$sli ~ conditions * dist + (1 | id) + (1 | item)
#@ f2748
log(dat$sli) ~ conditions * dist + (1 | id) + (1 | item)
#@ f2749
dat$transli ~ conditions * dist + (1 | id) + (1 | item)
#@ f2750
yield ~ gen + (1 | block)
#@ f2757
log(salary) ~ factor(year) + (year | agency/id)
#@ f2758
score ~ hours_study + SES + gender + (1 | class)
#@ f2761
reaction ~ 1 + days + (1 + days | subj)
#@ f2762
use ~ 1 + age + (1 | district)
#@ f2785
RT ~ cond_d + (1 | subject)
#@ f2786
. ~ . - lunch_v_breakfast - dinner_v_breakfast
#@ f2787
. ~ . - time_week
#@ f2788
. ~ . - lunch_v_breakfast:time_week - dinner_v_breakfast:time_week
#@ f2789
y ~ fixedeffects + (1 | randomeffects)
#@ f2790
y ~ fixedeffects + (1 | randomeffects) + (1 | unit)
#@ f2791
N_dec ~ Year + Site + Species
#@ f2792
total ~ conc + I(conc^2) + brood1 + brood2
#@ f2793
richness ~ agrarea_scaled + offset(log(area))
#@ f2794
Grazing ~ Root
#@ f2797
survived ~ pclass + sex + age + sibsp + (1 | name)
#@ f2798
quality ~ alcohol + pH + sulphates + density
#@ f2799
quality ~ fixed.acidity + volatile.acidity + citric.acid + residual.sugar + chlorides + free.sulfur.dioxide + total.sulfur.dioxide + density + pH + sulphates + alcohol + fixed.acidity
#@ f2956
y ~ bloco + (1 | prog)
#@ f2957
RESP ~ GROUP + TREATMNT + (1 | GROUP_BLOC)
#@ f2958
Resp ~ A + (1 | B) + (1 | C) + (1 | A:B) + (1 | A:C) + (1 | B:C)
#@ f2960
logResults ~ .
#@ f2961
Results ~ 1 + (1 | Treatment:Well)
#@ f2962
logResults ~ 1 + (1 | Treatment:Well)
#@ f2970
cbind(Total_Lupin, Total_Count) ~ Treatment * as.factor(Year) + scale(yearly_rain) + (1 | Plot)
#@ f2972
cbind(Total_Native, Total_Count) ~ Treatment * as.factor(Year) + scale(yearly_rain) + (1 | Plot)
#@ f2974
cbind(Total_Invasive, Total_Count) ~ Treatment * as.factor(Year) + scale(yearly_rain) + (1 | Plot)
#@ f2976
cbind(Total_Shrubs, Total_Count) ~ Treatment * as.factor(Year) + scale(yearly_rain) + (1 | Plot)
#@ f2980
(Total_Native/Total_Count) ~ Treatment * Year + (1 | Plot)
#@ f3011
. ~ Days + (1 | Subject)
#@ f3026
ReactionTime ~ (Sex * Frequency) + (1 | Subject) + (1 | Word)
#@ f3028
fate ~ (1 | brood) + G250 + offset(log(Interval))
#@ f3030
. ~ . - G250 + poly(G250, 3)
#@ f3039
Count ~ Condition + (1 + Condition | ID) + (1 + Condition | Task)
#@ f3040
Count ~ Condition + (1 + Condition | ID) + (1 + Condition | Task)
#@ f3059
log.increment ~ 1 + log.age + log.aac + c.temp * log.age + ssb.i + recruitment.i + (1 | fishid) + (1 | pop.year)
#@ f3082
. ~ as.factor(fit_poiss$y)
#@ f3083
. ~ as.factor(fit_binom$y)
#@ f3085
~humans_eaten
#@ f3086
passengers ~ month + Year + ar1(Time + 0 | group)
#@ f3087
passengers ~ month + ar1(Time + 0 | group)
#@ f3092
maxNDVI ~ 1 + mat(0 + coord | group)
#@ f3095
~group
#@ f3131
LogRT ~ PC1 + PC2 + PC3 + ReadingScore + OrthLength + I(OrthLength^2) + LogFrequency + LogFamilySize + (1 | Word) + (1 | Subject) + (0 + LogFrequency | Subject) + (0 + OrthLength | Subject) + (0 + PC1 | Subject)
#@ f3132
RT ~ BNCw * Frequency + (1 | Subject) + (1 | Word)
#@ f3133
Y ~ rcs(X, 5) + (1 | Subject)
#@ f3134
LogRT ~ PC1 + PC2 + PC3 + ReadingScore + poly(OrthLength, 2, raw = TRUE) + LogFrequency + LogFamilySize + (1 | Word) + (1 | Subject) + (0 + OrthLength | Subject) + (0 + LogFrequency | Subject)
#@ f3136
RT ~ RTtoPrime * ResponseToPrime + Condition + log(RTmin1) + (1 | Subject) + (1 | Word)
#@ f3137
RT ~ RTtoPrime + LengthInLetters + PC1 * Condition + (1 | Subject) + (1 | Word)
#@ f3139
CaseMarking ~ WordOrder * AgeGroup + AnimacyOfSubject + (1 | Text) + (1 | Speaker)
#@ f3143
y ~ f + (f | g)
#@ f3144
y ~ f + (1 | g) + (0 + dummy(f, "b") | g) + (0 + dummy(f, "c") | g)
#@ f3145
Reaction ~ 1 | Subject
#@ f3146
y ~ 1 + (1 | `Animal ID`)
#@ f3147
y_re_intercept ~ x1 + x2 + (1 | u1) + (1 | u2)
#@ f3150
Reaction ~ Days + (Days || Subject_xxxxxxxxxxxxxxxxxxxxxxxxxxx)
#@ f3154
y ~ fac + (fac | grp)
#@ f3155
Reaction ~ Days + offset(Days) + (1 | Subject)
#@ f3156
`Reaction Time` ~ Days + (1 | Subject)
#@ f3157
Reaction ~ log(1 + Days) + (1 | Subject)
#@ f3186
math ~ year * size + female + (1 | childid) + (1 | schoolid)
#@ f3213
RT ~ context * sentence + (1 + context * sentence | subject) + (1 + context * sentence | item)
#@ f3214
estimate ~ birthday.e + (1 + birthday.e | rater_id) + (1 | stim_id)
#@ f3215
dv ~ stim_type.code + (1 + stim_type.code | sub_id) + (1 | stim_id)
#@ f3245
Reaction ~ Days2 + (0 + Days2 || Subject)
#@ f3251
log(mpg) ~ disp + (1 | cyl) + offset(log(wt))
#@ f3256
mpg ~ disp + (1 | cyl) + offset(log(wt))
#@ f3259
mpg ~ disp + offset(log(wt)) + factor(gear) + (1 | cyl)
#@ f3260
mpg ~ disp + factor(gear) + (1 | cyl)
#@ f3263
y ~ 1 + (Days | Subject)
#@ f3307
futurefgcDau ~ ethni + (1 | clusterId)
#@ f3308
futurefgcDau ~ fgcstatus + CC + bene + media + att + edu + ns(age, 4) + ns(wealth, 3) + maritalStat + job + urRural + religion + (1 | clusterId) + (1 | ethni)
#@ f3309
Persist ~ group_Persist + daughterPlan + group_daughterPlan + fgcstatus + group_fgc + CC + bene + group_bene + media + group_media + genderAware + group_genderAware + edu + group_edu + ns(wealth, 3) + ns(group_wealth, 3) + ns(age, 4) + maritalStat + job + urRural + religion + (1 | clusterId) + (1 | ethni)
#@ f3310
futurefgc ~ fgcstatus + CC + bene + media + att + edu + ns(age, 4) + ns(wealth, 3) + maritalStat + job + urRural + religion + (1 | clusterId) + (1 | ethni)
#@ f3311
value ~ futurefgc:(fgc + beneScore) - 1 + (futurefgc | clusterId)
#@ f3337
x ~ language * age + (1 | condition) + (1 | name)
#@ f3339
y ~ (1 | VAR) + (1 | LOCxYEAR) + PC.W
#@ f3340
y ~ (1 | VAR) + (1 | LOCxYEAR) + PC.W + ec
#@ f3341
y ~ (1 | VAR) + (1 | LOCxYEAR) + PC.W + x1 + x2 + x3 + x4
#@ f3342
y ~ (1 | VAR) + (1 | LOCxYEAR) + PC.W + ec + (ec - 1 | VAR)
#@ f3343
y ~ (1 | VAR) + (1 | LOCxYEAR) + PC.W + x1 + x2 + x3 + x4 + (x1 - 1 | VAR) + (x2 - 1 | VAR) + (x3 - 1 | VAR) + (x4 - 1 | VAR)
#@ f3344
y ~ factor(YEAR) + (1 | VAR) + (1 | LOC)
#@ f3345
y ~ factor(YEAR) + (1 | VAR) + (1 | REGION/LOC)
#@ f3346
. ~ . + sex:housepov
#@ f3347
. ~ . - sex - housepov
#@ f3395
rt ~ frequency + (1 | participant)
#@ f3396
rt ~ frequency + (1 + frequency | participant)
#@ f3401
langPOST ~ sex + Minority + aritPRET + (1 + sex | schoolNR)
#@ f3402
langPOST ~ sex + Minority + aritPRET + (1 + I(1 * (sex == 1)) || schoolNR)
#@ f3403
y ~ trt + period + base + age + (1 | subject)
#@ f3404
grade ~ 1 + (1 | class/pupil)
#@ f3405
Reaction ~ Days + (Days + av || Subject)
#@ f3407
cbind(incidence, size - incidence) ~ period + (1 + period_num || herd)
#@ f3412
Yield_SY ~ Total_N + I(Total_N^2) + (1 | sy)
#@ f3413
yield ~ K2O_lbac + (1 | rep)
#@ f3414
at_least_one_success ~ Tmax_anom * NewLU1 + Tmin_anom * NewLU1 + PcpBefore_raw + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + substrate2 + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f3416
at_least_one_success ~ Tmax_std_gridmet * tnestpd_stdmaxsp_gridmet * NewLU1 + Tmin_std_gridmet * NewLU1 + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + (1 | species) + (1 | year) + (1 | Region/UnCoor) + (1 | substrate)
#@ f3428
at_least_one_success ~ Tmax_std_gridmet * tnestpd_meanmax_gridmet + Tmax_std_gridmet * NewLU1 + laydate_scaled + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + substrate_binary + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f3431
at_least_one_success ~ Tmax_std_gridmet * tnestpd_meanmax_gridmet * NewLU1 + Tmin_std_gridmet * NewLU1 + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f3435
at_least_one_success ~ Tmax_std_gridmet * tnestpd_stdmaxsp_gridmet + tnestpd_stdmaxsp_gridmet * NewLU1 + Tmax_std_gridmet * NewLU1 + pcpbefore_raw_gridmet + NLCD_p_forest + NLCD_p_human + NLCD_p_ag + substrate_binary + (1 | species) + (1 | year) + (1 | Region/UnCoor)
#@ f3441
rasch_FIM ~ 1 + year.0 + AIS_grade + (1 + year.0 | subID)
#@ f3443
rasch_FIM ~ 1 + year.0 + AIS_grade.c + (1 + year.0 | subID)
#@ f3448
read ~ grade5 + (1 | subid) + (0 + grade5 | subid)
#@ f3455
read ~ rp + (rp[, 1] | subid)
#@ f3456
read ~ mc + (mc[, 1] | subid)
#@ f3457
read ~ op + (op[, 1] | subid)
#@ f3459
read ~ op2 + (op2[, 1] | subid)
#@ f3460
read ~ op3 + (op3[, 1] | subid)
#@ f3466
read ~ I(grade^-1) + (I(grade^-1) | subid)
#@ f3472
read ~ I(grade^-2) + I(grade^-1) + (I(grade^-2) | subid)
#@ f3479
read ~ I(grade1^-1) + (I(grade1^-1) | subid)
#@ f3506
speed ~ 1 + time.c * condition + time.c.sq * condition + (1 | subID) + (1 + time.c + time.c.sq || condition:subID)
#@ f3507
rasch_FIM ~ 1 + year.0 + I(year.0^2) + (1 + year.0 | subID)
#@ f3508
rasch_FIM ~ 1 + year.0 * AIS_grade + I(year.0^2) * AIS_grade + (1 + year.0 | subID) + (1 | site)
#@ f3509
rasch_FIM ~ 1 + year.0 * AIS_grade + I(year.0^2) * AIS_grade + site + (1 + year.0 | subID)
#@ f3510
log(RT) ~ 1 + modality + (1 | PID) + (1 | stim)
#@ f3511
log(RT) ~ 1 + modality + (1 + modality | PID) + (1 | stim)
#@ f3512
log(RT) ~ 1 + modality + (1 | PID)
#@ f3513
sandwich_taken ~ weight + (1 | class)
#@ f3514
sandwich_taken ~ weight + (weight | class)
#@ f3515
wound_rating ~ days + distance_window + location + (1 | ID)
#@ f3516
wound_rating ~ days + distance_window + location + (days | ID)
#@ f3517
wound_rating ~ days + I(days^2) + distance_window + location + (1 | ID)
#@ f3518
wound_rating ~ days_centered + I(days_centered^2) + distance_window + location + (1 | ID)
#@ f3519
loglatency ~ frequency + (1 | item) + (1 | subject)
#@ f3520
accuracy ~ frequency + (1 | item) + (1 | subject)
#@ f3521
loglatency ~ frequency + valence.category + (1 | item) + (1 | subject)
#@ f3522
sim_data ~ 1 + time + diff + act + time:act + (1 + time + diff | clustID)
#@ f3523
Activation ~ exosuit * spacesuit + Muscle + (1 | Subject) + (0 + Muscle | Subject)
#@ f3524
(fluoro + 1) ~ par + profile.depth + temp + oxy + (1 | stn)
#@ f3525
(fluoro + 1) ~ par + profile.depth + temp + oxy + (bs(par) | stn) + (bs(profile.depth) | stn) + (bs(temp) | stn) + (bs(oxy) | stn)
#@ f3603
Desirable ~ I(Perc_dev_cum^2) + AridityIndex + Treatment + (1 | Site/Plot)
#@ f3604
Desirable ~ I(Perc_dev_cum^2) + AridityIndex_log + Treatment + PlotMix_Climate + MAT + MAP + Sand_content + Cum_precip_sqrt + (1 | Site/Plot)
#@ f3607
Count ~ Perc_dev_cum_abs + AridityIndex_log + Treatment + PlantSource2 + PlotMix_Climate + Duration + Lifeform + MAT + MAP + Sand_content + Cum_precip_sqrt + (1 | Site/Plot)
#@ f3608
Count ~ Perc_dev_cum_abs + AridityIndex_log + Treatment + PlotMix_Climate + Duration + Lifeform + MAT + MAP + Sand_content + Cum_precip_sqrt + (1 | Site/Plot)
#@ f3615
Count ~ Perc_dev_cum_abs + AridityIndex_log + Treatment + PlantSource2 + PlotMix_Climate + Duration + Lifeform + MAT + Sand_content + Since_last_precip_sqrt + (1 | Site/Plot)
#@ f3616
Count ~ Perc_dev_cum_abs + AridityIndex_log + Treatment + PlantSource2 + PlotMix_Climate + Lifeform + MAT + Sand_content + Since_last_precip_sqrt + (1 | Site/Plot)
#@ f3618
Count ~ Perc_dev_cum_abs + Treatment + PlotMix_Climate + Duration + Lifeform + MAT + Since_last_precip_sqrt + (1 | Site/Plot)
#@ f3619
Count ~ Perc_dev_cum + AridityIndex_log + Treatment + PlantSource2 + PlotMix_Climate + Lifeform + MAT + MAP + Sand_content + Cum_precip_sqrt + (1 | Site/Plot)
#@ f3628
Count ~ I(Perc_wetter^2) + AridityIndex_log + Treatment + PlantSource2 + PlotMix_Climate + Duration + Lifeform + MAT + (1 | Site/Plot)
#@ f3629
Count ~ I(Perc_drier^2) + AridityIndex_log + Treatment + PlantSource2 + PlotMix_Climate + Duration + Lifeform + MAT + (1 | Site/Plot)
#@ f3649
score ~ months + (1 | CHILDID)
#@ f3651
Extinction ~ YearC + TemperatureS + PrecipitationS + SpeciesDiversityC + (1 | Population) + (1 | olre)
#@ f3653
Biomass ~ Year + SpeciesDiversity * I(Temperature^2) + (1 | Population)
#@ f3654
Biomass ~ I(Temperature^2) + (1 | Population)
#@ f3657
Biomass ~ Year + SpeciesDiversity + I(Temperature^2) + (1 | Population)
#@ f3658
Biomass ~ Year + I(Temperature^2) + SpeciesDiversity:I(Temperature^2) + (1 | Population)
#@ f3659
Biomass ~ Temperature + PrecipitationC + I(PrecipitationC^2) + (1 | Population)
#@ f3660
cbind(Recovered, NotRecovered) ~ YearC + TemperatureS + PrecipitationS + SpeciesDiversityC + (1 | Population)
#@ f3665
TestoTrans ~ RankS * TimeS + (1 | MaleID)
#@ f3666
log(solve_speed + 1) ~ age + sex + scaled_ind_solve_count_bytype * Event + (1 | year/population/ID)
#@ f3667
log(solve_speed + 1) ~ scaled_ind_solve_count_bytype * Event + (1 | year/population/ID)
#@ f3668
log_solve_speed ~ age + sex + scaled_exp_day_count * condition + (1 | Event) + (1 | year/population/ID)
#@ f3669
efficient_solve ~ age + sex + exp_day_count * condition + (1 | year/population)
#@ f3670
ind_prop_efficient ~ soc_prop_efficient * resident + (1 | population/ID)
#@ f3671
failed_switch ~ solve_day_count + soc_prop_inefficient + (1 | year/population)
#@ f3672
sampler ~ learned_diffusion + (1 | population)
#@ f3673
y ~ x_1 + (1 | plot_id)
#@ f3674
valence ~ v_cat + a_cat + a_cat * v_cat + trial + (1 | idAnim) + (1 | subject)
#@ f3675
arousal ~ v_cat + a_cat + a_cat * v_cat + trial + (1 | idAnim) + (1 | subject)
#@ f3676
valence ~ 1 + (1 | subject)
#@ f3677
valence ~ v_cat + a_cat + trial + age + anim_experience + sex + (1 | subject)
#@ f3678
log(valence/(1 - valence)) ~ v_cat + a_cat + trial + age + anim_experience + sex + (1 | subject)
#@ f3680
YLD ~ GEN + HAR + GEN:HAR + (1 | BLK) + (1 | BLK:HAR)
#@ f3681
YLD ~ GEN + HAR + GEN:HAR + (1 | LOC) + (1 | LOC:HAR) + (1 | LOC:GEN) + (1 | LOC:GEN:HAR) + (1 | LOC:BLK) + (1 | LOC:BLK:HAR) + (1 | LOC:BLK:PLT) + (1 | LOC:BLK:PLT:HAR)
#@ f3682
yld ~ gen + har + gen:har + (1 | year) + (1 | year:gen) + (1 | year:gen:har) + (1 | trl) + (1 | trl:har) + (1 | trl:blk) + (1 | trl:blk:har) + (1 | trl:blk:plot) + (1 | trl:blk:plot:har)
#@ f3684
y_sim3 ~ (1 | eq) + (1 | stat)
#@ f3685
y_sim4 ~ logVS + (1 | eq) + (1 | stat)
#@ f3687
FEV1 ~ ar1(0 + AVISIT | USUBJID)
#@ f3688
y ~ trt + cs(time + 0 | participant)
#@ f3691
FEV1 ~ RACE + SEX + ARMCD * AVISIT + (0 + AVISIT | USUBJID)
#@ f3720
z ~ x + (x | g)
#@ f3721
y ~ f + (1 | g)
#@ f3722
yy ~ x + (1 | g)
#@ f3723
y ~ farmType + pigAge + (1 | idFarm)
#@ f3725
yield ~ gen + (1 | env) + (1 | year:env)
#@ f3727
log(biomass) ~ treatment + (1 | experiment)
#@ f3728
cbind(diseased, total - diseased) ~ trt + (1 | block) + (1 | trt:block) + (1 | vine:trt:block)
#@ f3731
biomass ~ soilN + (1 + soilN | field)
#@ f3733
biomass ~ treatment + (1 + soilN | field)
#@ f3736
log(value) ~ treatment + (1 | experiment)
#@ f3761
. ~ . + s(log(CCavgsd), by = Period) + s(log(TreeDens), by = Period) + s(sqrt(UndDens), by = Period)
#@ f3770
. ~ . - s(log(CCavgsd), by = Period) - s(log(TreeDens)) - s(sqrt(UndDens), by = Period)
#@ f3771
BirdRelAbun ~ Observer + DOM + HabClass + poly(log(CCavgsd), 2) + poly(sqrt(UndDens), 2) + poly(log(TreeDens), 2) + (1 | Point)
#@ f3773
BirdAbun ~ Observer + (1 | Point) + (1 | Days)
#@ f3777
BirdAbun ~ Observer + (1 | Point) + (1 | Days) + Week + (1 | ObsID)
#@ f3860
. ~ . + s(log(TreeDens)) + s(log(CCavgsd)) + s(TreePropDeci) + DOM + Moss + HabClass + s(sqrt(UndDens))
#@ f3861
. ~ Period + DOM + s(log(CCavgsd)) + s(TreePropDeci) + s(sqrt(UndDens))
#@ f3862
. ~ Period + s(log(CCavgsd), by = Period) + s(sqrt(UndDens), by = Period)
#@ f3877
logrt ~ (zAge + zTOWRE_wordacc + zTOWRE_nonwordacc) * (item_type + zLength + zOrtho_N) + (1 | subjectID) + (1 | item_name)
#@ f3878
logrt ~ (zAge + zTOWRE_wordacc + zTOWRE_nonwordacc) * (item_type + zLength + zOrtho_N) + (1 | subjectID)
#@ f3879
logrt ~ (zAge + zTOWRE_wordacc + zTOWRE_nonwordacc) * (item_type + zLength + zOrtho_N) + (1 | item_name)
#@ f3880
logrt ~ (zAge + zTOWRE_wordacc + zTOWRE_nonwordacc) * (item_type + zLength + zOrtho_N) + (item_type + zLength + zOrtho_N + 1 | subjectID) + (1 | item_name)
#@ f3881
yield ~ Variety + factor(nitro) + (1 | Block/Variety)
#@ f3882
sqrt(weight) ~ Time * Diet + (1 + Time | Chick)
#@ f3902
x@frame[, 1] ~ 1 + (1 | gr)
#@ f3903
Response_Time ~ Context + (1 + Context | Subject) + (1 + Context | Item)
#@ f3904
Response_Time ~ Context + (1 | Subject) + (1 | Item)
#@ f3906
Response_Time ~ 1 + Context + (1 | Subject) + (1 | Item)
#@ f3907
Response_Time ~ (1 | Subject) + (1 | Item)
#@ f3908
RT ~ StoryEmotion * FaceExpression + (1 + StoryEmotion * FaceExpression | Subject) + (1 + StoryEmotion * FaceExpression | Vignette)
#@ f3909
RT ~ 1 + FaceExpression + StoryEmotion + FaceExpression:StoryEmotion + (1 + FaceExpression | Subject) + (1 + FaceExpression | Vignette)
#@ f3910
RT ~ 1 + FaceExpression * StoryEmotion + (1 + FaceExpression + StoryEmotion | Subject) + (1 + StoryEmotion * FaceExpression | Vignette)
#@ f3911
RT ~ 1 + FaceExpression + (1 | Subject)
#@ f3914
RT ~ Context * Sentence + (1 + Context + Sentence | Subject) + (1 + Context + Sentence | Item)
#@ f3915
RT ~ Context * Sentence + (1 + Context + Sentence | Subject) + (1 + Sentence | Item)
#@ f3920
log_rt ~ task * stimulus * density * frequency * length + (stimulus * density * frequency * length | id) + (task | item)
#@ f3921
frequency ~ attitude + (1 | subject) + (1 | scenario)
#@ f3922
frequency ~ gender + (1 | subject) + (1 | scenario)
#@ f3923
frequency ~ attitude + gender + (1 | subject) + (1 | scenario)
#@ f3924
frequency ~ attitude + gender + (1 + attitude | subject) + (1 + attitude | scenario)
#@ f3925
bush ~ edu + age + female + black + (1 | state)
#@ f3969
y ~ 1 + x + (1 + x | level)
#@ f4013
RT ~ cFrequency * cLanguageBackground + (1 + cFrequency || Subject) + (1 + cLanguageBackground || Word)
#@ f4014
RT ~ Frequency + LanguageBackground + (1 | Subject) + (1 | Word)
#@ f4015
RT ~ Frequency * NativeLanguage + ...
#@ f4019
RT ~ meanWeight + meanSize + Frequency + (1 | Word) + (1 | Subject)
#@ f4023
RT ~ Length * Frequency + (1 | Subject) + (1 | Word)
#@ f4025
RT ~ cLength + cFrequency + (1 | Subject) + (1 | Word)
#@ f4028
RT ~ sLength * sFrequency * sNativeLanguage + (1 + sLength * sFrequency | Subject) + (1 + sNativeLanguage | Word)
#@ f4034
RT ~ Condition + inatten + (Condition | ID)
#@ f4037
rt ~ session + (session | PersonID) + ar1(0 + factor(session) | PersonID)
#@ f4042
symptoms ~ mood_BP + mood_WP + (mood_WP || PersonID)
#@ f4045
symptoms ~ mood_BP + mood_WP + stressor_BP + stressor_WP + (stressor_WP || PersonID)
#@ f4064
satisfaction ~ 1 + (1 | ID)
#@ f4068
intimacy ~ time + (1 | id)
#@ f4070
intimacy ~ time + (time | id)
#@ f4072
intimacy ~ time + poly(time, 2) + (time | id) + (0 + I(time^2) || id)
#@ f4098
Weight ~ Time * Litter + (1 | Pig)
#@ f4100
~res + inc + age
#@ f4102
therm_norm ~ approval + (1 | region)
#@ f4103
outcome ~ groups * episode + (1 | ID)
#@ f4106
Sepal.Length ~ Sepal.Width + (1 | Petal.Width * Species)
#@ f4107
~SexParent
#@ f4108
therm/100 ~ F_EDUCCAT2_FINAL + F_INCOME_FINAL + (1 | F_INCOME_FINAL)
#@ f4109
mpg ~ hp + wt + am + (1 | panel)
#@ f4110
defund ~ age + education + military + gender + (1 + gender | state)
#@ f4111
Yield ~ 1 + (1 | Farm)
#@ f4113
Reaction ~ 1 + Days + (1 | Subject) + (Days - 1 | Subject) + (1 | Days)
#@ f4114
Inew/S ~ R0 - 1 + offset(log(I/N)) + (1 | R0:tr)
#@ f4115
Inext/S ~ R - 1 + offset(log(I/N)) + (1 | R/trial)
#@ f4196
WinOpenAction ~ 1 + (1 + OutdoorTempadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4262
WinOpenAction ~ RHC + sin((1 * omega) * Hour) + (1 + OutdoorTempadj + TempCadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4279
WinOpenAction ~ TempC + sin((2 * omega) * Hour) + sin((1 * omega) * Hour) + (1 + OutdoorTempadj + TempCadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4318
WinOpenAction ~ CO2C_log + sin((4 * omega) * Hour) + sin((3 * omega) * Hour) + sin((2 * omega) * Hour) + sin((1 * omega) * Hour) + (1 + OutdoorTempadj + TempCadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4325
WinOpenAction ~ SolTimer + sin((4 * omega) * Hour) + sin((3 * omega) * Hour) + sin((2 * omega) * Hour) + sin((1 * omega) * Hour) + (1 + OutdoorTempadj + TempCadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4336
WinOpenAction ~ CO2C_log + Room + sin((4 * omega) * Hour) + sin((3 * omega) * Hour) + sin((2 * omega) * Hour) + sin((1 * omega) * Hour) + (1 + OutdoorTempadj + TempCadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4356
WinOpenAction ~ Wind_log + Season + Room + sin((4 * omega) * Hour) + sin((3 * omega) * Hour) + sin((2 * omega) * Hour) + sin((1 * omega) * Hour) + (1 + OutdoorTempadj + TempCadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4369
WinOpenAction ~ CO2C_log + RHC + Season + Room + sin((4 * omega) * Hour) + sin((3 * omega) * Hour) + sin((2 * omega) * Hour) + sin((1 * omega) * Hour) + (1 + OutdoorTempadj + TempCadj + CO2C_logadj + SolRad_logadj | Dwelling)
#@ f4398
WinCloseAction ~ sin((1 * omega) * Hour) + (1 | Dwelling)
#@ f4490
WinCloseAction ~ Season + sin((1 * omega) * Hour) + Room + (1 + TempCadj + SolRad_logadj + OutdoorTempadj | Dwelling)
#@ f4502
WinCloseAction ~ Weekday + SolTimer + sin((1 * omega) * Hour) + Room + (1 + TempCadj + SolRad_logadj + OutdoorTempadj | Dwelling)
#@ f4516
WinCloseAction ~ CO2C_log + sin((2 * omega) * Hour) + Season + SolTimer + sin((1 * omega) * Hour) + Room + (1 + TempCadj + SolRad_logadj + OutdoorTempadj | Dwelling)
#@ f4521
WinCloseAction ~ SolRad_log + sin((2 * omega) * Hour) + Season + SolTimer + sin((1 * omega) * Hour) + Room + (1 + TempCadj + SolRad_logadj + OutdoorTempadj | Dwelling)
#@ f4587
WinCloseAction ~ SolRad_log + Weekday + OutdoorTemp + Wind_log + cos((2 * omega) * Hour) + cos((1 * omega) * Hour) + LuxC_log + sin((2 * omega) * Hour) + Season + SolTimer + sin((1 * omega) * Hour) + Room + (1 + TempCadj + SolRad_logadj + Weekday + OutdoorTempadj | Dwelling)
#@ f4661
yield ~ nitro + (1 | Block:Variety)
#@ f4662
score ~ Machine + (Machine - 1 | Worker)
#@ f4663
yield ~ ordered(nitro) * Variety + (1 | Block/Variety)
#@ f4664
distance ~ Sex * I(age - 11) + (I(age - 11) | Subject)
#@ f4665
distance ~ Sex * I(age - 11) + (I(age - 11) || Subject)
#@ f4666
pixel ~ day + I(day^2) + (day | Dog) + (1 | Side:Dog)
#@ f4843
epa ~ temp + wind + home + wp + as.factor(season) + (1 | player_id) + (1 | pos_coach) + (1 | team) + (1 | def_coach) + (1 | opponent)
#@ f4844
choice_SS0_LL1 ~ o_Now_Notnow + s_TimeDiff + s_SS_Amount + s_rel_Diff_Amounts + (1 + o_Now_Notnow + s_TimeDiff + s_SS_Amount + s_rel_Diff_Amounts | f_pp_code_ITC)
#@ f4846
choice_SS0_LL1 ~ o_Now_Notnow + s_TimeDiff + s_SS_Amount + s_rel_Diff_Amounts + (1 | f_pp_code_ITC) + (0 + s_TimeDiff | f_pp_code_ITC) + (0 + s_SS_Amount | f_pp_code_ITC) + (0 + s_rel_Diff_Amounts | f_pp_code_ITC)
#@ f4847
choice_SS0_LL1 ~ o_Now_Notnow + s_TimeDiff + s_SS_Amount + s_rel_Diff_Amounts + (1 + s_TimeDiff + s_SS_Amount + s_rel_Diff_Amounts || f_pp_code_ITC)
#@ f4851
choice_SS0_LL1 ~ t_Now_Notnow + s_SS_Amount + s_rel_Diff_Amounts + (1 + t_Now_Notnow + s_TimeDiff + s_SS_Amount + s_rel_Diff_Amounts || f_pp_code_ITC)
#@ f4860
distance ~ gender * numtrialc + (1 + numtrialc | pid)
#@ f4861
distance ~ gender + numtrialc:gender + (1 + numtrialc | pid)
#@ f4862
distance ~ numtrialc + numtrialc:gender + (1 + numtrialc | pid)
#@ f4870
weight ~ f_Diet * poly(Time, 2) + (1 + poly(Time, 2) | f_Chick)
#@ f4871
weight ~ dietf * timec + (1 + timec | id)
#@ f4875
willingness_invest ~ sustain * f_major + (1 + sustain | pp_code)
#@ f4880
willigness_invest ~ eprof * f_majors + (1 + eprofit | pp_code)
#@ f4881
willigness_invest ~ sustain * eprofit * f_major + (1 + eprofit * sustain | pp_code)
#@ f4885
willingness_invest ~ (sustain10 + sustain20) + (eprof10 + eprof20) + sustain10:eprof10 + (1 + eprof10 + sustain10 + sustain20 + eprof20 | pp_code) + (1 | trial)
#@ f4886
willingness_invest ~ (sustain10 + sustain20) + (eprof10 + eprof20) + sustain10 * eprof10 + (1 + eprof10 + sustain10 + sustain20 + eprof20 | pp_code) + (1 | trial)
#@ f4888
cbind(incidence, size - incidence) ~ y1 + y2 + y3 + (1 | herd)
#@ f4889
cbind(incidence, size - incidence) ~ y1_s + y2_s + y3_s + (1 | herd)
#@ f4890
resp ~ 1 + (1 | stand)
#@ f4891
resp2 ~ elevation + slope + (1 | stand)
#@ f4892
cbind(y, num_samp - y) ~ treatment + (1 | site)
#@ f4894
~f
#@ f4895
y ~ f + (1 | g) + (0 + dummy(f, "b") | obs)
#@ f4897
y ~ A * B + (1 | id/(A * B))
#@ f4898
y ~ A * B + (1 | id/(A:B))
#@ f4899
y ~ A * B + (1 | id) + (1 | id_AB)
#@ f4904
dsim ~ .
#@ f4905
vals ~ 1
#@ f4906
Surv ~ NestHeight + (1 | Nest.ID)
#@ f4907
Surv ~ . + offset(log(Exposure))
#@ f4908
C ~ z + offset(log(D))
#@ f4909
log_rs ~ log_bm + propto(0 + species | g, vcmat)
#@ f4912
log_rs ~ s(log_bm) + propto(0 + species | g, mat_corr)
#@ f4913
log_rs ~ 1 + propto(0 + species | g, vcmat)
#@ f4914
log_rs ~ log_bm + (0 + log_bm | species) + propto(0 + species | g, vcmat)
#@ f4941
y ~ x + (-1 + x | g)
#@ f4942
wt ~ treat + weeks + (1 | subject)
#@ f4943
wt ~ treat + weeks + (weeks | subject)
#@ f4944
wt ~ treat + weeks + (weeks || subject)
#@ f4945
wt ~ treat + weeks + treat:weeks + (weeks | subject)
#@ f4946
wt ~ treat + weeks + treat:weeks + (weeks || subject)
#@ f4947
english ~ raven + gender + social + (1 | school/class)
#@ f4948
english ~ craven + gender + social + (1 | school/class)
#@ f4949
english ~ craven * gender + social + (1 | school/class)
#@ f4950
english ~ craven + gender + (1 | school/class)
#@ f4951
english ~ craven + gender + social + (craven | school/class)
#@ f4952
english ~ craven + gender + social + (craven | school) + (1 | school:class)
#@ f4953
english ~ craven + gender + socials + (1 | school/class)
#@ f4954
RT ~ X_i + (1 | item_id) + (1 + X_i | subj_id)
#@ f4957
RT ~ 1 + X_i + (1 | item_id) + (1 + X_i | subj_id)
#@ f4958
RT ~ 1 + X_e * X_c + (1 + X_e | item_id) + (1 + X_e * X_c | subj_id)
#@ f4959
RT ~ 1 + X_e * X_c + (1 + X_e * X_c | item_id) + (1 + X_e * X_c | subj_id)
#@ f4960
Y_bin ~ 1 + X_i + (1 | item_id) + (1 + X_i | subj_id)
#@ f4961
Y_bin ~ 1 + X_e * X_c + (1 + X_e | item_id) + (1 + X_e * X_c | subj_id)
#@ f4962
Y_bin ~ 1 + X_e * X_c + (1 + X_e * X_c | subj_id)
#@ f4963
decision ~ c.reward * agent * c.effort * grupo + Fatigue_diff + (1 + c.effort + c.reward | sub)
#@ f4964
decision ~ c.reward * agent * c.effort * grupo + Fatigue_diff + (1 | sub)
#@ f4965
decision ~ c.reward * agent * grupo + c.effort * agent * grupo + Fatigue_diff + (1 + c.effort + c.reward | sub)
#@ f4966
decision ~ c.reward * agent * grupo + c.effort * agent * grupo + Fatigue_diff + (1 | sub)
#@ f4967
success ~ c.reward * agent * grupo + agent * c.effort * grupo + Fatigue_diff + (1 + c.effort + c.reward | sub)
#@ f4968
success ~ c.reward * agent * c.effort * grupo + Fatigue_diff + (1 + c.reward + c.effort | sub)
#@ f4969
success ~ c.reward * agent * c.effort * grupo + Fatigue_diff + (1 | sub)
#@ f4970
decision ~ c.reward + c.effort + (1 + c.reward + c.effort | sub)
#@ f4971
decision ~ c.reward * agent * grupo + c.effort * agent * grupo + (1 + c.effort + c.reward | sub)
#@ f4972
k ~ Agent * grupo + (1 | subject_id)
#@ f4973
T ~ G * C * W + (1 + C + W | S)
#@ f4974
flowrate ~ treatment + (1 | patno) + (1 | visit)
#@ f4976
sodiumconc ~ treatment + (1 | patno)
#@ f4977
magnesiumconc ~ treatment + (1 | patno) + (1 | visit)
#@ f4978
phosphorus ~ treatment + (1 | patno) + (1 | visit)
#@ f4981
zinc ~ treatment + (1 | patno) + (1 | visit)
#@ f4984
extra ~ group + (1 | id)
#@ f4985
flowrate ~ 1 + (1 | patno)
#@ f4989
magnesiumconc ~ treatment + (1 | patno)
#@ f5001
magnesiumconc ~ treatment + agecat2 + (1 | patno) + (1 | visit)
#@ f5002
magnesiumconc ~ treatment + bmicat + (1 | patno) + (1 | visit)
#@ f5003
magnesiumconc ~ 1 + (1 | patno)
#@ f5010
potassiom ~ treatment + agecat3 + (1 | patno) + (1 | visit)
#@ f5011
potassiom ~ treatment + bmicat + (1 | patno) + (1 | visit)
#@ f5014
calcium ~ treatment + agecat2 + (1 | patno) + (1 | visit)
#@ f5022
math ~ cltype + math_old + (cltype | school_id)
#@ f5023
math ~ math_old + cltype + (cltype | school_id)
#@ f5024
mpg ~ . + (1 | cyl)
#@ f5025
math ~ math_old + cltype + (1 | school_id)
#@ f5026
math ~ math_old + cltype + (1 | school_id) + (1 | system_id)
#@ f5027
math ~ math_old + cltype + (1 | system_id/school_id)
#@ f5028
math ~ math_old + cltype + (cltype || school_id)
#@ f5029
math ~ 1 + (1 | school_id)
#@ f5030
math ~ 1 + cltype + (cltype | school_id)
#@ f5031
math ~ math_old * cltype + (cltype | school_id)
#@ f5032
math ~ math_old + cltype + (cltype | system_id/school_id)
#@ f5221
cbind(response_binary_glmer, 1 - response_binary_glmer) ~ age_factor + (1 | id) + (1 | item)
#@ f5222
cbind(response_binary_glmer, 1 - response_binary_glmer) ~ age_exact + (1 | id) + (1 | item)
#@ f5224
response ~ age_factor + (1 | id) + item
#@ f5225
response ~ age_factor + (1 | item)
#@ f5226
response ~ age_factor + (1 | id)
#@ f5228
response ~ exp_choice + age_factor + age_factor:exp_choice + (1 | id) + (1 | item)
#@ f5229
response ~ exp_choice + age_factor + age_factor:exp_choice + (1 | item)
#@ f5231
response ~ exp_choice + age_factor + (1 | id) + (1 | item)
#@ f5232
response ~ exp_choice + age_exact + age_exact:exp_choice + (1 | id) + (1 | item)
#@ f5237
response ~ condition + age_factor + age_factor:condition + (1 | item)
#@ f5238
response ~ condition + age_factor + age_factor:condition + (1 | id)
#@ f5240
response ~ condition + age_exact + age_exact:condition + (1 | id) + (1 | item)
#@ f5241
response ~ condition + age_exact + age_exact:condition + (1 | item)
#@ f5243
response ~ condition + age_exact + (1 | id) + (1 | item)
#@ f5244
flp ~ word_length * complexity + (1 | subject) + (1 | sentence)
#@ f5246
Correct ~ NativeLanguage * CenteredFrequency + (1 | Subject) + (1 | Word)
#@ f5248
invRT ~ REPETITION + (1 | ITEM) + (REPETITION | SUBJECT)
#@ f5249
remission ~ Age + LengthofStay + FamilyHx + IL6 + CRP + CancerStage + Experience + (1 + LengthofStay | DID) + (1 | HID)
#@ f5324
sim2[, i] ~ week + diag + (week | id)
#@ f5325
sim2[, i] ~ week * diag + (week | id)
#@ f5331
Healing ~ Condition + (1 | Subject) + (0 + dummy(Condition, "28") | Subject) + (0 + dummy(Condition, "56") | Subject) + (1 | ResponseId)
#@ f5350
y ~ week * treat + (1 + week | id)
#@ f5368
iconicity ~ poly(t, 2) + (1 | dyad)
#@ f5372
hamd ~ week2 + (1 | id)
#@ f5400
rt ~ soa + (1 | item) + (1 | subj) + (1 | subj:soa)
#@ f5405
Risk ~ Context * Partner * Stakes + (1 | Participant) + (0 + dummy(Partner) | Participant) + (0 + dummy(Stakes) | Participant)
#@ f5406
Risk ~ Context * Partner * Stakes + (1 | Participant) + (0 + dummy(Partner) | Participant)
#@ f5409
Risk ~ Partner * Stakes + (1 | Participant) + (0 + dummy(Partner) | Participant) + (0 + dummy(Stakes) | Participant)
#@ f5418
use ~ age + I(age^2) + urban + livch + (1 | dist)
#@ f5421
correctAnswer ~ truthvalue * condition + (1 | participantID) + (1 | itemID)
#@ f5424
sim ~ truthvalue * condition + (1 | id) + (1 | itemtext)
#@ f5426
sim[, i] ~ truthvalue * condition + (1 | id) + (1 | item)
#@ f5435
get(variable) ~ (1 | target) + (1 | file_id) + (1 | batch_position) + (1 | level)
#@ f5436
get(variable) ~ design + (1 | target) + (1 | file_id) + (1 | batch_position) + (1 | level)
#@ f5437
get(variable) ~ (1 | target) + (1 | file_id) + (1 | batch_position) + (1 | design)
#@ f5438
get(variable) ~ level + (1 | target) + (1 | file_id) + (1 | batch_position) + (1 | design)
#@ f5439
get(variable) ~ (1 | target) + (1 | file_id) + (1 | design) + (1 | level)
#@ f5440
get(variable) ~ batch_position + (1 | target) + (1 | file_id) + (1 | design) + (1 | level)
#@ f5492
y1 ~ X + (1 + X | id)
#@ f5493
Y ~ 1 + (1 | sp) + as.matrix(dat[, i]) + (0 + as.matrix(dat[, i]) | sp)
#@ f5494
Y ~ 1 + (1 | sp) + as.matrix(dat[, i])
#@ f5495
presence ~ 1 + (1 | sp) + as.matrix(dat[, i]) + (0 + as.matrix(dat[, i]) | sp)
#@ f5496
presence ~ 1 + (1 | sp) + as.matrix(dat[, i])
#@ f5497
Y ~ 1 + (1 | sp) + sub_dat$X + (0 + sub_dat$X | site)
#@ f5499
presence ~ 1 + (1 | sp) + sub_dat$X + (0 + sub_dat$X | site)
#@ f5500
presence ~ 1 + (1 | sp) + sub_dat$X
#@ f5501
Y ~ 1 + (1 | sp) + (1 | site)
#@ f5503
presence ~ 1 + (1 | sp) + (1 | site)
#@ f5507
y_int ~ (1 | id:group)
#@ f5508
y ~ (1 | group) + (1 | group:id)
#@ f5512
phen ~ cofactor + (obs | sp)
#@ f5513
z ~ 1 + (1 | obs)

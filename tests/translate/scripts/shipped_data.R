library(lme4)
data(cbpp)
cbpp$period <- relevel(cbpp$period, ref = "2")
cbpp$obs <- factor(seq_len(nrow(cbpp)))
m <- glmer(incidence / size ~ period + (1 | herd), weights = size, data = cbpp,
           family = binomial(link = "probit"),
           control = glmerControl(optimizer = "bobyqa", optCtrl = list(maxfun = 2e5)))
print(m)
head(sleepstudy)
lmer(Reaction ~ Days + (Days || Subject), sleepstudy, subset = Days > 1, REML = F)
k <- 2
lmer(Reaction ~ I(Days / k) + (1 | Subject), data = sleepstudy)
predict(m, newdata = data.frame(period = c("1", "2")), re.form = NA, type = "response")
m@optinfo$conv$lme4$messages
